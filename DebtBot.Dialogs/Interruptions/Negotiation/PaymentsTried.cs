using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Presenting.Negotiation;
using DebtBot.Knowledge.Negotiation.Preparing;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interruptions.Negotiation;

/// <summary>「月3万で12回」「3万円×12回」: what these payments really clear. Above the surplus it is reckoned too, but refused as an offer. Only who says that they can pay it has said so; a question changes nothing.</summary>
internal sealed partial class PaymentsTried(JapaneseReader reader) : Interruption
{
    private const int LongestMessage = 40, MostPayments = 600, MonthsPerYear = 12;

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (Read(draft, text) is not var (monthly, payments))
        {
            return InterruptionOutcome.NotMine;
        }

        var file = draft.State.Case;
        if (SaysSo().IsMatch(Normalizer.Normalize(text).Text))
        {
            draft.State = draft.State with { Case = file with { Negotiation = file.Negotiation with { CanPayMonthly = monthly } } };
        }

        AskedMessages.Of(PaymentsAsked.Of(draft.State.Case, draft.Moment.Report, monthly, payments, [.. NamedDebts.In(file, text).Select(debt => debt.Id)]), draft.Moment, draft.Texts).ToList().ForEach(draft.Say);
        return draft.Progress.Asking is null ? InterruptionOutcome.Done : InterruptionOutcome.AskAgain;
    }

    private (Yen Monthly, int Payments)? Read(TurnDraft draft, string text)
    {
        var normal = Normalizer.Normalize(text).Text;
        return text.Length <= LongestMessage && !Past().IsMatch(normal)
            && Counted().Match(normal) is { Success: true } count && ShortNumber.Parse(count.Groups["n"].Value) is > 0 and var number
            && (count.Groups["years"].Success ? number * MonthsPerYear : number) is var payments and <= MostPayments
            && reader.Read(text, draft.Today).OfType<Entity.Money>().FirstOrDefault() is { Per: null or "month" } money && Amounts.Middle(money) is { Amount: > 0 } monthly
            ? (monthly, payments)
            : null;
    }

    /// <summary>An amount in ten thousands or yen, then the number of payments or years.</summary>
    [GeneratedRegex("(?:万|まん|円|えん|千|[0-9])(?:円|えん|ずつ|を|で|の|x|×|\\*|かける|、| ){1,4}(?<n>[0-9]{1,3})(?:回|かい|[かヶカヵケ]月|(?<years>年))", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex("(?:払え|はらえ|返せ|出せ)(?:る|ます)(?:よ|と思う|と思います|はず|です)?[。!]?$")]
    private static partial Regex SaysSo();

    [GeneratedRegex("(?:払|返|借り)(?:っ|し|り)?(?:た|ました|てき|ている|てる)")]
    private static partial Regex Past();
}
