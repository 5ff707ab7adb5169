using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.SecondEar;

/// <summary>Yes or no to what was read back with a model's help. Any other words mean neither: nothing is written down and they are heard as what they are.</summary>
internal sealed class ConfirmHeard(InterviewGuide guide, ModelReader model, Echo echo, JapaneseReader reader, Action<TurnDraft> announce) : Interruption
{
    /// <summary>Words that cannot be an answer to the question that still stands above.</summary>
    private static readonly string[] Plain = [.. new[] { "合って", "あって", "その通り", "そのとおり", "ちがい", "ちがう", "違い", "違う" }.Select(Folded.Of)];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (draft.Proposed is not { } proposed)
        {
            return InterruptionOutcome.NotMine;
        }

        if (CommandReader.Read(text) == Command.WhyDoYouAsk)
        {
            draft.Say("ear.why");
            model.ReadBack(draft, proposed, "ear.read-back");
            return InterruptionOutcome.Done;
        }

        var answer = Hear.YesNo(text, new(reader, draft.Today));
        if (!answer.IsGiven)
        {
            return InterruptionOutcome.NotMine;
        }

        if (!proposed.AskedAgain && MayMeanTheQuestion(draft, text))
        {
            model.ReadBack(draft, proposed with { AskedAgain = true }, "ear.which");
            return InterruptionOutcome.Done;
        }

        return answer.Is(true) ? Accept(draft, proposed) : Drop(draft);
    }

    /// <summary>The read-back may have come while the person was typing their 「はい」 to the question above it.</summary>
    private bool MayMeanTheQuestion(TurnDraft draft, string text) =>
        !Array.Exists(Plain, word => Folded.Of(text).StartsWith(word, StringComparison.Ordinal))
        && draft.Progress.Asking is { } asked && guide.Find(asked.Question)?.Hear(draft.State, asked.Subject, text, new(reader, draft.Today)) is not null;

    private InterruptionOutcome Accept(TurnDraft draft, ModelProposal proposed)
    {
        var before = draft.State;
        draft.State = model.With(draft.State, proposed);
        draft.Progress = draft.Progress with
        {
            Confirmed = default,
            Answered = [.. draft.Progress.Answered.TakeLast(99 - proposed.Facts.Count), .. proposed.Facts.Select(fact => new Asked(fact.Question, fact.Subject, 0))],
        };
        echo.SayBack(draft, before, answered: true);
        announce(draft);
        return InterruptionOutcome.AskAgain;
    }

    private static InterruptionOutcome Drop(TurnDraft draft)
    {
        draft.Say("ear.dropped");
        return InterruptionOutcome.AskAgain;
    }
}
