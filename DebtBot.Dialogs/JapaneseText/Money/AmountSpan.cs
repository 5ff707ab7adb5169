namespace DebtBot.Dialogs.JapaneseText.Money;

/// <summary>An amount where it stands, before its surroundings are read. Yen; <see cref="End"/> is the place behind it in the normal text.</summary>
internal readonly record struct AmountSpan(decimal Min, decimal Max, int Start, int End, bool Approx = false, bool Slang = false)
{
    public static AmountSpan One(decimal value, int start, int end, bool slang = false) => new(value, value, start, end, false, slang);
}
