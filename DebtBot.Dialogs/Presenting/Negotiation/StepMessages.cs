using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Negotiation.Preparing;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Presenting.Negotiation;

/// <summary>The preparation for one creditor, a step at a time: at most three bubbles, then 「次」.</summary>
internal static class StepMessages
{
    public const int Count = 9;

    public static IEnumerable<Message> Of(Preparation one, int step, Moment moment, LawBook law, MessageCatalog texts)
    {
        var name = SubjectNames.Of(moment.State, one.Debt);
        var said = new Bubbles(law.Sentences, texts);
        IReadOnlyList<string> bubbles = step switch
        {
            0 => [said.List("step.who", [one.WhyInThisPlace, .. one.Notes]), OfferText.Ladder(one.Share, texts)],
            1 => [said.List("step.channel", [one.Channels[0]]), said.List("step.channels", one.Channels.Skip(1))],
            2 => [said.List("step.can", one.UsuallyCan), said.List("step.cannot", one.UsuallyCannot)],
            3 => [said.List("step.papers", one.Papers), PapersOfPerson(moment, texts)],
            4 => [said.List("step.guards", moment.Report.Plan!.Guards), said.List("step.opening", [one.Script.Opening]), said.List("step.exit", [one.Script.Exit])],
            5 => [said.Replies(one.Script.Replies)],
            6 => [said.List("step.use", one.Script.Use), said.List("step.avoid", one.Script.Avoid)],
            7 => [said.List("step.give", one.MayGive), said.List("step.never-give", one.NeverGive)],
            _ => [said.List("step.sign", one.BeforeSigning), said.List("step.no-agreement", one.WithoutAgreement)],
        };
        var title = Filled.With(texts["step.title"].Say[0], ("debt", name), ("n", $"{step + 1}"), ("of", $"{Count}"));
        return bubbles.Select((text, at) => new Message(at == 0 ? $"{title}\n{text}" : text) { QuickReplies = at == bubbles.Count - 1 ? texts["step.title"].Buttons : [] });
    }

    private static string PapersOfPerson(Moment moment, MessageCatalog texts) =>
        string.Join('\n', [texts["step.papers-person"].Say[0], .. moment.Report.Documents.Where(document => document.Id is not ("identity" or "debt-list" or "letters")).Select(document => $"・{document.Name}（{document.WhereToGet}）")]);

    /// <summary>Approved sentences as a list under a heading, with their articles.</summary>
    private sealed class Bubbles(LegalSentences sentences, MessageCatalog texts)
    {
        public string List(string heading, IEnumerable<Reason> reasons)
        {
            var all = reasons.ToList();
            return string.Join('\n', [texts[heading].Say[0], .. all.Select(reason => "・" + SentenceRenderer.Render(reason, sentences)), LegalBubble.Source(all, sentences)]);
        }

        public string Replies(IReadOnlyList<Reply> replies) => string.Join('\n',
        [
            texts["step.replies"].Say[0], .. replies.Select(reply => $"・{SentenceRenderer.Render(reply.They, sentences)}\n　→ {SentenceRenderer.Render(reply.You, sentences)}"),
            LegalBubble.Source([.. replies.SelectMany(reply => new[] { reply.They, reply.You })], sentences),
        ]);
    }
}
