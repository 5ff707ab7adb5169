using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>How an amount is read as the answer to a question. An amount that says itself what it is – rent, pay, a repayment – answers no other question.</summary>
internal static partial class HearAmount
{
    private static readonly string[] Named = ["income", "rent", "food", "utilities", "phone", "living", "savings", "total", "limit", "initial", "interest"];

    /// <summary>An amount, whatever it is. A bare number up to 2,000 is 万円, unless 円 stands behind it.</summary>
    public static Answer<Yen> Any(string text, HearingContext context) => Read(text, context, _ => true, monthly: false);

    /// <summary>What is still owed; neither what was paid back already nor what is paid a month.</summary>
    public static Answer<Yen> Balance(string text, HearingContext context) =>
        PaidBack().IsMatch(text) && !text.Contains('残')
            ? Answer<Yen>.NotAsked
            : Read(text, context, money => money.Per is null && (IsNoneBut(money, "total", "current") || text.Contains("残り", StringComparison.Ordinal)), monthly: false);

    /// <summary>What is paid a month, nothing of 「払えてない」; 「残りは30万」 is none, unless the amount says itself that it is monthly.</summary>
    public static Answer<Yen> Repayment(string text, HearingContext context) => PlainWords.PaysNothing(text) ? Yen.Zero : Read(text, context, money => IsOfAMonth(money, text) && (IsNoneBut(money) || text.Contains("返し", StringComparison.Ordinal)), monthly: true);

    /// <summary>One line of the household, by the name amounts carry: income, rent, food … What is left of it to pay is a debt.</summary>
    public static Func<string, HearingContext, Answer<Yen>> Line(params string[] own) => (text, context) => Read(text, context, money => IsOfAMonth(money, text) && IsNoneBut(money, own) && !IsOwedToALender(money), monthly: true);

    /// <summary>All that living costs. 「ない」 is no answer to that: nobody lives on nothing, and a sum that could be kept would be reckoned too high.</summary>
    public static Answer<Yen> Living(string text, HearingContext context) =>
        context.Reader.Read(text, context.Today).Any(entity => entity is Entity.Money { FromContext: true }) ? Answer<Yen>.NotAsked : Line("living", "total")(text, context);

    /// <summary>「プロミスに30万」 while the income is asked is a debt; 「東京電力に1万」 is a line of the household.</summary>
    private static bool IsOwedToALender(Entity.Money money) => money.Of is { } name
        && CreditorDictionary.Find(name) is [{ Kind: not (CreditorKind.Utility or CreditorKind.Telecom or CreditorKind.Landlord or CreditorKind.RentGuarantor) }, ..];

    private static Answer<Yen> Read(string text, HearingContext context, Func<Entity.Money, bool> fits, bool monthly)
    {
        var amounts = context.Reader.Read(text, context.Today).OfType<Entity.Money>().ToList();
        return amounts.LastOrDefault(fits) is { } money && Amounts.Middle(money) is { } amount ? amount
            : AnswerWords.Unknown<Yen>(text, context) is { IsSettled: true } unknown ? unknown
            : amounts.Count == 0 && BareAnswer.Read(text, monthly) is { } bare ? bare
            : Answer<Yen>.NotAsked;
    }

    /// <summary>「残りは30万」 is no amount a month, unless it says itself that it is.</summary>
    private static bool IsOfAMonth(Entity.Money money, string text) => money.Per == "month" || (money.Per is null && !text.Contains("残り", StringComparison.Ordinal));

    private static bool IsNoneBut(Entity.Money money, params ReadOnlySpan<string> own) => money.Of is not { } name || own.Contains(name) || !Named.AsSpan().Contains(name);

    [GeneratedRegex("(?:返し|返済し|払い?|入金し|かえし|はらっ)(?:た|ました|済)|払った")]
    private static partial Regex PaidBack();
}
