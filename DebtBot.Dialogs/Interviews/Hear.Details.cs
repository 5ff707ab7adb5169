using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>Answers that only some people are asked for: how they earn, an earlier discharge, as what they owe, the yearly rate.</summary>
internal static partial class Hear
{
    public static Answer<JobKind> Job(string text, HearingContext context) =>
        Named(KindNames.Jobs, text) is { IsSettled: true } named ? named : AnswerWords.Unknown<JobKind>(text, context);

    /// <summary>The day an earlier discharge became final, the latest it can be; 「ない」 leaves it without a day.</summary>
    public static Answer<DateOnly> EarlierDay(string text, HearingContext context) =>
        PlainWords.YesNo(text) is false ? Answer<DateOnly>.DontKnow : HearDay.Past(text, context).Map(window => window.Latest);

    public static Answer<DebtorRole> Role(string text, HearingContext context) =>
        Named(KindNames.Roles, text) is { IsSettled: true } named ? named : AnswerWords.Unknown<DebtorRole>(text, context);

    /// <summary>A yearly rate in percent, up to 1,000.</summary>
    public static Answer<AnnualRate> Rate(string text, HearingContext context) =>
        AnswerWords.Unknown<AnnualRate>(text, context) is { IsSettled: true } unknown ? unknown
        : context.Reader.Read(text, context.Today).OfType<Entity.Percent>().FirstOrDefault() is { Value: >= 0 and <= 1_000 } percent ? AnnualRate.FromPercent(percent.Value)
        : PercentAlone().Match(Normalizer.Normalize(text).Text.Trim()) is { Success: true } alone ? AnnualRate.FromPercent(decimal.Parse(alone.Value, CultureInfo.InvariantCulture))
        : Answer<AnnualRate>.NotAsked;

    [GeneratedRegex("^[0-9]{1,2}(?:\\.[0-9]{1,3})?$")]
    private static partial Regex PercentAlone();
}
