using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>Answers about a creditor's pressure and about money from an illegal lender.</summary>
internal static partial class HearPressure
{
    private const int LongestLoan = 3_650;

    public static Answer<PressurePlace> Place(string text, HearingContext context) => Chosen(KindNames.Places, text, context);

    public static Answer<NoticeFrom> Notice(string text, HearingContext context) =>
        Chosen(KindNames.Notices, text, context) is { IsSettled: true } chosen ? chosen
        : PlainWords.YesNo(text) is false ? NoticeFrom.None
        : Answer<NoticeFrom>.NotAsked;

    /// <summary>「1週間後」「10日」: days from the money to the demand.</summary>
    public static Answer<int> Days(string text, HearingContext context) =>
        AnswerWords.Unknown<int>(text, context) is { IsSettled: true } unknown ? unknown
        : context.Reader.Read(text, context.Today).OfType<Entity.Duration>().FirstOrDefault() is { } duration && DaysOf(duration) is >= 1 and <= LongestLoan and var days ? days
        : DaysAlone().Match(Normalizer.Normalize(text).Text) is { Success: true } alone && ShortNumber.Parse(alone.Groups["d"].Value) is >= 1 and var told ? told
        : Answer<int>.NotAsked;

    /// <summary>P10D is 10, P1W is 7, P1M is 30.</summary>
    internal static int? DaysOf(Entity.Duration duration) =>
        duration.Value is ['P', .. var number, var unit] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= LongestLoan
            ? unit switch { 'D' => count, 'W' => count * 7, 'M' => count * 30, _ => null }
            : null;

    [GeneratedRegex($"(?<![0-9月])(?<d>{ShortNumber.Class}{{1,3}})(?:日|にち)(?!前)")]
    private static partial Regex DaysAlone();

    private static Answer<T> Chosen<T>(IReadOnlyList<(T Kind, string Name)> names, string text, HearingContext context)
        where T : struct
    {
        var folded = Folded.Of(text);
        foreach (var (kind, name) in names)
        {
            if (folded.Length >= 2 && folded.Contains(Folded.Phrase(name), StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return AnswerWords.Unknown<T>(text, context);
    }
}
