using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>How an amount is read as the answer to a question. An amount that says itself what it is – rent, pay, a repayment – answers no other question.</summary>
internal static partial class HearAmount
{
    private static readonly string[] Named = ["income", "rent", "food", "utilities", "phone", "living", "savings", "total", "limit", "initial", "interest"];

    /// <summary>An amount, whatever it is. A bare number up to 2,000 is 万円, unless 円 stands behind it.</summary>
    public static Answer<Yen> Any(string text, HearingContext context) => Read(text, context, _ => true);

    /// <summary>What is still owed; neither what was paid back already nor what is paid a month.</summary>
    public static Answer<Yen> Balance(string text, HearingContext context) =>
        PaidBack().IsMatch(text) && !text.Contains('残')
            ? Answer<Yen>.NotAsked
            : Read(text, context, money => money.Per is null && IsNoneBut(money, "total", "current"));

    /// <summary>What is paid a month.</summary>
    public static Answer<Yen> Repayment(string text, HearingContext context) => Read(text, context, money => IsNoneBut(money));

    /// <summary>One line of the household, by the name amounts carry: income, rent, food …</summary>
    public static Func<string, HearingContext, Answer<Yen>> Line(params string[] own) => (text, context) => Read(text, context, money => IsNoneBut(money, own));

    private static Answer<Yen> Read(string text, HearingContext context, Func<Entity.Money, bool> fits)
    {
        if (AnswerWords.Unknown<Yen>(text, context) is { IsSettled: true } unknown)
        {
            return unknown;
        }

        var amounts = context.Reader.Read(text, context.Today).OfType<Entity.Money>().ToList();
        return amounts.Count > 0
            ? amounts.LastOrDefault(fits) is { } money && Amounts.Middle(money) is { } amount ? amount : Answer<Yen>.NotAsked
            : BareNumber().Match(Normalizer.Normalize(text).Text) is { Success: true } bare && NumberReader.Read(bare.Groups["n"].Value, 0) is { } number ? Bare(number) : Answer<Yen>.NotAsked;
    }

    private static bool IsNoneBut(Entity.Money money, params ReadOnlySpan<string> own) => money.Of is not { } name || own.Contains(name) || !Named.AsSpan().Contains(name);

    private static Answer<Yen> Bare(NumberSpan number) => number.Value switch
    {
        0 => Yen.Zero,
        <= Amounts.LargestBareMan => Amounts.Man(number.Value) is { } man ? man : Answer<Yen>.NotAsked,
        >= 1_000 and <= Yen.MaxAmount => new Yen((long)number.Value),
        _ => Answer<Yen>.NotAsked,
    };

    [GeneratedRegex("^[ ]*(?:約|だいたい|たぶん)?(?<n>[0-9,.]{1,12}千?|[一二三四五六七八九十百千]{1,6})[ ]*(?:くらい|ぐらい|です|かな|ほど|位|、|。)*$")]
    private static partial Regex BareNumber();

    [GeneratedRegex("(?:返し|返済し|払い?|入金し|かえし|はらっ)(?:た|ました|済)|払った")]
    private static partial Regex PaidBack();
}
