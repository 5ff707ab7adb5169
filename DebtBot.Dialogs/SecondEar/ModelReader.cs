using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.SecondEar;

/// <summary>
/// What becomes of a model's answer. Facts: the model points, our own reader reads the value out of the person's own words, and it is read back. An answer: one of
/// those offered, in its approved wording. Anything else is as if nothing had come.
/// </summary>
internal sealed class ModelReader(InterviewGuide guide, Asker asker, Echo echo, JapaneseReader reader)
{
    public void Receive(TurnDraft draft, string? json)
    {
        if (draft.State.Model.Waiting is not { } waiting)
        {
            return;
        }

        draft.State = draft.State.MovedOn();
        if (ModelReply.Read(json) is not { } reply)
        {
            return;
        }

        var day = waiting.AskedAt.DayInJapan();
        if (Heard(draft, waiting.Question, reply, day) is { Count: > 0 } facts)
        {
            ReadBack(draft, new(facts, day, AskedAgain: false), "ear.read-back");
        }
        else if (waiting.Question.Answers.FirstOrDefault(answer => answer.Id == reply.Answer) is { } chosen)
        {
            Tell(draft, chosen);
        }
    }

    /// <summary>Says what would be written down and waits for yes or no.</summary>
    public void ReadBack(TurnDraft draft, ModelProposal proposal, string textId)
    {
        var text = draft.Texts[textId];
        var lines = echo.Difference(draft, With(draft.State, proposal));
        draft.Say(new Message(string.Join('\n', [text.Say[0], .. lines])) { QuickReplies = text.Buttons });
        draft.State = draft.State with { Model = draft.State.Model with { Proposed = proposal } };
    }

    /// <summary>The state with the proposed facts, each read from its words by the reader of its own question.</summary>
    public ConversationState With(ConversationState state, ModelProposal proposal)
    {
        var context = new HearingContext(reader, proposal.Day);
        return proposal.Facts.Aggregate(state, (known, fact) => guide.Find(fact.Question)?.Hear(known, fact.Subject, fact.Words, context) ?? known);
    }

    /// <summary>What holds: offered, in the person's own words, readable, not answered meanwhile, and such that it can be shown.</summary>
    private List<ProposedFact> Heard(TurnDraft draft, ModelQuestion asked, ModelReply reply, DateOnly day)
    {
        var context = new HearingContext(reader, day);
        return
        [
            .. from item in reply.Facts.DistinctBy(item => item.Fact)
               let offered = asked.Facts.FirstOrDefault(fact => fact.Question == item.Fact)
               where offered is not null && StretchOfWords.IsIn(asked.Words, item.Words, context)
               let question = guide.Find(offered.Question)
               where question is not null && question.KindOf(draft.State, offered.Subject) != AnswerKind.Given
               let after = question.Hear(draft.State, offered.Subject, item.Words, context)
               where after is not null && echo.Difference(draft, after).Count > 0
               select new ProposedFact(offered.Question, offered.Subject, item.Words),
        ];
    }

    /// <summary>The approved answer under the question it answers, so that the person sees when it is not theirs; then back to the interview.</summary>
    private void Tell(TurnDraft draft, OfferedAnswer chosen)
    {
        if (draft.Law.Answers.ById(chosen.Id) is not { } answer)
        {
            return;
        }

        draft.Say("ear.answer", ("question", chosen.Question));
        ApprovedAnswerMessage.Say(draft, answer);
        asker.AskAgain(draft);
    }
}
