namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Something a message says that can be reckoned with. <see cref="Start"/> and <see cref="Length"/> lie in the original text.</summary>
public abstract record Entity(string Text, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>An amount of yen, or a range. <see cref="Of"/> says what it is when the sentence says it.</summary>
    public sealed record Money(string Text, int Start, int Length, decimal Min, decimal Max) : Entity(Text, Start, Length)
    {
        public bool IsRange => Min != Max;

        public bool Approx { get; init; }

        /// <summary>ge, gt, le, lt.</summary>
        public string? Bound { get; init; }

        /// <summary>month, year, day, week, hour, once.</summary>
        public string? Per { get; init; }

        public string? Of { get; init; }

        /// <summary>なし where an amount was asked.</summary>
        public bool FromContext { get; init; }

        public bool Slang { get; init; }
    }

    /// <summary>A day, month, year or window. <see cref="Value"/> is ISO: 2020-04-01, 2020-04, 2020, XXXX-04-01.</summary>
    public sealed record Date(string Text, int Start, int Length) : Entity(Text, Start, Length)
    {
        public string? Value { get; init; }

        public string? From { get; init; }

        public string? To { get; init; }

        public bool Approx { get; init; }

        public int? DayOfMonth { get; init; }

        public int? OffsetMonths { get; init; }

        public bool Since { get; init; }

        public bool Until { get; init; }
    }

    /// <summary>A length of time in ISO 8601 (P5Y, P1Y3M), or a range of lengths.</summary>
    public sealed record Duration(string Text, int Start, int Length) : Entity(Text, Start, Length)
    {
        public string? Value { get; init; }

        public string? Min { get; init; }

        public string? Max { get; init; }

        public string? Bound { get; init; }

        public bool Approx { get; init; }

        /// <summary>past or future.</summary>
        public string? Dir { get; init; }

        /// <summary>The day that far from today, when the length is one value.</summary>
        public DateOnly? At { get; init; }
    }

    /// <summary>So many of something; from <see cref="Value"/> to <see cref="Max"/> when a range was said.</summary>
    public sealed record Count(string Text, int Start, int Length, decimal Value, string Unit) : Entity(Text, Start, Length)
    {
        public decimal? Max { get; init; }

        /// <summary>ge, gt, le, lt.</summary>
        public string? Bound { get; init; }

        public bool Approx { get; init; }

        /// <summary>一人で悩む: a way of speaking rather than a number.</summary>
        public bool Weak { get; init; }
    }

    /// <summary>An age in years; 30代 reaches from 30 to 39.</summary>
    public sealed record Age(string Text, int Start, int Length, int Value) : Entity(Text, Start, Length)
    {
        public int? Max { get; init; }
    }

    public sealed record Percent(string Text, int Start, int Length, decimal Value) : Entity(Text, Start, Length);

    /// <summary>Figures that name something and measure nothing: a telephone number, a case number, an address on the web. Never handed out.</summary>
    internal sealed record Figure(string Text, int Start, int Length) : Entity(Text, Start, Length);

    public sealed record Bool(string Text, int Start, int Length, bool Value) : Entity(Text, Start, Length);

    /// <summary>The person does not know, or will not say.</summary>
    public sealed record Unknown(string Text, int Start, int Length) : Entity(Text, Start, Length)
    {
        public bool Refused { get; init; }

        public bool Since { get; init; }

        /// <summary>A time that was named but that no calendar knows: 学生のころ. It answers nothing and asks for a year.</summary>
        public bool IsTime { get; init; }
    }
}
