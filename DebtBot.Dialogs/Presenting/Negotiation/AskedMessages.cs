using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Negotiation.Preparing;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Negotiation;

/// <summary>What 「月3万円で12回」 clears, creditor by creditor; then whether it may be promised.</summary>
internal static class AskedMessages
{
    public static IEnumerable<Message> Of(PaymentsAsked asked, Moment moment, MessageCatalog texts)
    {
        List<string> lines = [Filled.With(texts["asked-payments.sum"].Say[0], ("monthly", JapaneseValues.Of(asked.Monthly)), ("n", $"{asked.Payments}"), ("total", JapaneseValues.Of(asked.Total)))];
        lines.AddRange(asked.Shares.Select(share => Line(share, moment, texts)));
        if (asked.Shares.Count == 0)
        {
            lines.Add(texts["asked-payments.nobody"].Say[0]);
        }

        yield return new(string.Join('\n', lines));
        yield return new(moment.Report.Negotiation.Any(item => item.Open) || moment.Report.Negotiation.Count == 0 ? Verdict(asked, texts) : texts["asked-payments.promise-nothing"].Say[0]);
    }

    private static string Line(AskedShare share, Moment moment, MessageCatalog texts) => Filled.With(
        texts[share.LeftWithInterest is null ? "asked-payments.rate-unknown" : share.LeftWithInterest.Value == Yen.Zero ? "asked-payments.clears" : "asked-payments.left"].Say[0],
        ("debt", SubjectNames.Of(moment.State, share.Debt)), ("monthly", JapaneseValues.Of(share.Monthly)), ("balance", JapaneseValues.Of(share.Balance)),
        ("without", JapaneseValues.Of(share.LeftFrozen)), ("with", JapaneseValues.Of(share.LeftWithInterest ?? Yen.Zero)), ("needed", JapaneseValues.Of(share.Needed ?? Yen.Zero)));

    private static string Verdict(PaymentsAsked asked, MessageCatalog texts) => asked.Ceiling is not { } safe
        ? texts["asked-payments.cannot-tell"].Say[0]
        : Filled.With(texts[asked.Refused ? "asked-payments.refused" : "asked-payments.fits"].Say[0], ("monthly", JapaneseValues.Of(asked.Monthly)), ("surplus", JapaneseValues.Of(safe)));
}
