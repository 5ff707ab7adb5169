using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Negotiation;

namespace DebtBot.Dialogs.Presenting.Negotiation;

/// <summary>Who may be talked to and who not yet: the closed ones first in the order of their stops, each group with its reason, whom to ask and which fact would decide.</summary>
internal static class GateMessages
{
    private const int MostGroups = 4;
    private const int MostFacts = 3;

    /// <summary>Changes when anybody's lock changes.</summary>
    public static string Id(Moment moment) => "gate/" + Fingerprint.Of(string.Join('/', moment.Report.Negotiation.Select(item => $"{item.Debt}:{string.Join(',', item.Stops)}")));

    public static IEnumerable<Message> Of(Moment moment, InterviewGuide guide, LawBook law, MessageCatalog texts)
    {
        var locks = moment.Report.Negotiation;
        foreach (var message in Closed(moment, [.. locks.Where(item => !item.Open).Select(item => item.Debt)], guide, law, texts))
        {
            yield return message;
        }

        var open = locks.Where(item => item.Open).Select(item => "・" + Name(moment, item.Debt)).ToList();
        yield return new(open.Count == 0
            ? texts["gate.nobody-open"].Say[0]
            : string.Join('\n', [texts["gate.open"].Say[0], .. open, texts["gate.open-then"].Say[0]]));
    }

    /// <summary>One bubble for all that are closed for the same reasons.</summary>
    public static IEnumerable<Message> Closed(Moment moment, IReadOnlyList<string> debts, InterviewGuide guide, LawBook law, MessageCatalog texts) =>
        debts.Select(debt => moment.Report.LockOf(debt)).OfType<NegotiationLock>()
            .GroupBy(item => string.Join(',', item.Stops)).OrderBy(group => group.First().Stops[0] == NegotiationStop.CourtDeadline ? -1 : (int)group.First().Stops[0]).Take(MostGroups)
            .Select(group => new Message(Text([.. group], moment, guide, law, texts)));

    private static string Text(IReadOnlyList<NegotiationLock> group, Moment moment, InterviewGuide guide, LawBook law, MessageCatalog texts)
    {
        List<string> who = [texts[group[0].Locked ? "gate.closed" : "gate.own-door"].Say[0], .. group.Select(item => "・" + Name(moment, item.Debt))];
        var whom = Whom(group[0].Stops[0], moment, law, texts);
        var full = string.Join('\n', [.. who, .. Why(group, guide, law, texts), .. whom]);
        return SaidLately.In(moment.State, full) ? string.Join('\n', [.. who, texts["gate.same-reason"].Say[0], .. whom]) : full;
    }

    private static List<string> Why(IReadOnlyList<NegotiationLock> group, InterviewGuide guide, LawBook law, MessageCatalog texts)
    {
        List<string> lines = [LegalBubble.Text(group[0].Because, law.Sentences)];
        var facts = group.SelectMany(item => item.Missing).Select(fact => guide.Find(fact.Key) is { } question ? texts[question.Id].Name : null).OfType<string>().Distinct().Take(MostFacts).ToList();
        if (facts.Count > 0)
        {
            lines.Add(Filled.With(texts["gate.facts"].Say[0], ("facts", string.Join("、", facts))));
        }

        return lines;
    }

    private static IReadOnlyList<string> Whom(NegotiationStop stop, Moment moment, LawBook law, MessageCatalog texts) =>
        DeskFor(stop) is { } id && law.Desks.ById(id, moment.Now) is { } desk ? [Filled.With(texts["gate.whom"].Say[0], ("desk", desk.Desk.Name), ("phone", DeskMessages.Number(desk.Desk, texts)))] : [];

    /// <summary>An office of its own is told with its door; who has a lawyer asks that lawyer.</summary>
    private static string? DeskFor(NegotiationStop stop) => stop switch
    {
        NegotiationStop.IllegalLender => "police-9110",
        NegotiationStop.OwnDoor or NegotiationStop.LawyerActs => null,
        _ => "houterasu",
    };

    private static string Name(Moment moment, string debt) => SubjectNames.Of(moment.State, debt);
}
