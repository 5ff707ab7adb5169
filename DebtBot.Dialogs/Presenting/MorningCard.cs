using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Dialogs.Presenting;

/// <summary>朝のカード: the desk that opens first, the one sentence to say there, the papers to have in hand. Nothing else is needed that morning.</summary>
internal static class MorningCard
{
    private const int MostPapers = 3;

    public static Message Message(Moment moment, MessageCatalog texts)
    {
        var lines = new List<string> { texts["morning.title"].Say[0] };
        if (FirstCall.OpensFirst(moment) is { } call)
        {
            lines.Add(FirstCall.Filled(call.Desk.Phone is null ? "morning.ask-there" : call.OpenNow ? "morning.call-now" : "morning.call-then", call, moment, texts));
            lines.Add(FirstCall.Filled("morning.say", call, moment, texts));
        }

        lines.Add(Filled.With(texts["morning.papers"].Say[0], ("papers", string.Join("、", Papers(moment, texts).Take(MostPapers)))));
        lines.Add(texts["morning.enough"].Say[0]);
        return new(string.Join('\n', lines));
    }

    /// <summary>What lies at hand: papers that came first, then the sheet, then what shows the income.</summary>
    private static IEnumerable<string> Papers(Moment moment, MessageCatalog texts) =>
    [
        .. moment.State.Case.Papers.Select(paper => paper.Kind.Match(kind => Filled.With(texts["morning.paper"].Say[0], ("paper", KindNames.Of(kind))), () => texts["sheet.some-paper"].Say[0])).Distinct(),
        texts["sheet.title"].Say[0],
        .. moment.Report.Documents.Where(document => document.Id is "income" or "letters").OrderBy(document => document.Id == "income").Select(document => document.Name),
    ];
}
