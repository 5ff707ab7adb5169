using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Negotiation;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Negotiation;

/// <summary>The safe plan: how the sum comes about, each creditor's share with and without interest, what would break it. No plan without its figures.</summary>
internal static class PlanMessages
{
    private const int MostFacts = 4;
    private const int SentenceBubbles = 3;

    public static IEnumerable<Message> Of(SafePlan plan, Moment moment, InterviewGuide guide, LawBook law, MessageCatalog texts)
    {
        if (plan.Result == PlanResult.NobodyOpen)
        {
            foreach (var message in GateMessages.Of(moment, guide, law, texts))
            {
                yield return message;
            }

            yield break;
        }

        if (plan.Surplus is { } && moment.Report.Budget is { Net: { } net, Living: { } living, Reserve: { } reserve })
        {
            yield return new(Filled.With(
                texts[plan.SetAside is { Amount: > 0 } ? "safe-plan.sum-aside" : "safe-plan.sum"].Say[0], ("net", JapaneseValues.Of(net)), ("living", JapaneseValues.Of(living)), ("reserve", JapaneseValues.Of(reserve)),
                ("aside", JapaneseValues.Of(plan.SetAside ?? Yen.Zero)), ("surplus", JapaneseValues.Of(plan.Surplus.Value))));
        }

        if (plan.Result == PlanResult.Ready)
        {
            yield return Shares(plan, moment, law, texts);
        }

        foreach (var bubble in LegalBubble.Of(plan.Because, law.Sentences).Take(SentenceBubbles))
        {
            yield return bubble;
        }

        if (plan.Result == PlanResult.CannotTell && Facts(plan, guide, texts) is { Count: > 0 } facts)
        {
            yield return new(Filled.With(texts["safe-plan.facts"].Say[0], ("facts", string.Join("、", facts))));
        }

        if (plan.Result == PlanResult.Ready)
        {
            yield return new(texts["safe-plan.next"].Say[0]) { QuickReplies = texts["safe-plan.next"].Buttons };
        }
    }

    private static Message Shares(SafePlan plan, Moment moment, LawBook law, MessageCatalog texts)
    {
        var title = texts["safe-plan.title"].Say[0];
        var rows = plan.Shares.Select(share => Row(share, moment, texts)).ToList();
        var total = Filled.With(texts["safe-plan.total"].Say[0], ("monthly", JapaneseValues.Of(plan.Monthly!.Value)), ("without", Shown(plan.Frozen!, texts)), ("with", Shown(plan.WithInterest!, texts)));
        var lines = rows.Select(row => Filled.With(texts["safe-plan.row"].Say[0], ("debt", row[0]), ("monthly", row[1]), ("without", row[2]), ("with", row[3])));
        return new(string.Join('\n', [title, .. lines, total])) { Card = new Card.Matrix(title, texts["safe-plan.columns"].Say, rows, $"{total}\n{law.Sentences["plan.convention"].Text}") };
    }

    /// <summary>In the order of safe-plan.columns.</summary>
    private static IReadOnlyList<string> Row(CreditorShare share, Moment moment, MessageCatalog texts) =>
        [SubjectNames.Of(moment.State, share.Debt), JapaneseValues.Of(share.Monthly), Shown(share.Frozen, texts), Shown(share.WithInterest, texts)];

    /// <summary>30か月・合計60万円; 終わらない; 利率がわからない.</summary>
    public static string Shown(Reckoning reckoning, MessageCatalog texts) => reckoning.Result switch
    {
        ReckoningResult.Clears => Filled.With(texts["safe-plan.clears"].Say[0], ("months", $"{reckoning.Months}"), ("total", JapaneseValues.Of(reckoning.Total!.Value))),
        ReckoningResult.NeverClears => texts["safe-plan.never"].Say[0],
        _ => texts["safe-plan.rate-unknown"].Say[0],
    };

    private static IReadOnlyList<string> Facts(SafePlan plan, InterviewGuide guide, MessageCatalog texts) =>
        [.. plan.Missing.Select(fact => guide.Find(fact.Key) is { } question ? texts[question.Id].Name : null).OfType<string>().Distinct().Take(MostFacts)];
}
