using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Presenting;
using DebtBot.Dialogs.Rehearsing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Negotiation.Letters;

namespace DebtBot.Dialogs.Letters;

/// <summary>「手紙」: which letter, to whom, then the draft. A locked creditor gets none, with why and whom to ask; a notice that invokes limitation is explained only.</summary>
internal sealed class LetterDesk(InterviewGuide guide, JapaneseReader reader) : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        var named = OpenCreditors.Named(draft.State, text);
        var rest = OpenCreditors.WithoutName(named, text);
        if (LetterWords.AskedFor(rest) is { } letter)
        {
            return Choose(draft, new() { Debt = named?.Id ?? "" }, letter);
        }

        if (CommandReader.Read(rest) == Command.Letter && !AnswersTheQuestion(draft, text))
        {
            return Begin(draft, named);
        }

        if (draft.State.Letters is not { } choice)
        {
            return InterruptionOutcome.NotMine;
        }

        draft.State = draft.State with { Letters = null };
        if (SpeechWords.IsWhole("stop", text))
        {
            draft.Say("letter.stopped");
            return InterruptionOutcome.AskAgain;
        }

        return choice.Kind is { } kind
            ? named is null ? InterruptionOutcome.NotMine : Write(draft, kind, named)
            : Choose(draft, named is null ? choice : choice with { Debt = named.Id }, rest);
    }

    /// <summary>「手紙」 may be the answer to how they got in touch, and the first word about a letter that came.</summary>
    private bool AnswersTheQuestion(TurnDraft draft, string text) =>
        (draft.State.Case.Debts.Count == 0 && Folded.Of(text) == "手紙") || (draft.Progress is { Paused: false, Asking: { } asked } && guide.Find(asked.Question)?.Hear(draft.State, asked.Subject, text, new(reader, draft.Today)) is not null);

    private static InterruptionOutcome Begin(TurnDraft draft, Debt? named)
    {
        draft.State = draft.State with { Letters = null };
        if (draft.State.Case.Debts.Count == 0)
        {
            return WhoFirst(draft);
        }

        var waiting = draft.State.Case.Debts.Where(debt => !OpenCreditors.IsOpen(draft, debt) && (named is null || named == debt)).ToList();
        if (named is null ? waiting.Count == draft.State.Case.Debts.Count : waiting.Count > 0)
        {
            LetterMessages.SayWhyNot(draft, waiting, LetterKind.History);
            draft.Say("letter.none-open");
            return InterruptionOutcome.AskAgain;
        }

        draft.State = draft.State with { Letters = new() { Debt = named?.Id ?? "" } };
        draft.Say("letter.which");
        return InterruptionOutcome.Done;
    }

    private static InterruptionOutcome Choose(TurnDraft draft, LetterChoice choice, string letter)
    {
        if (LetterWords.IsInvoke(letter))
        {
            draft.Say("letter.invoke");
            LegalBubble.Of(LetterGate.AboutInvoking(draft.Law.Sentences), draft.Law.Sentences).ToList().ForEach(draft.Say);
            return InterruptionOutcome.AskAgain;
        }

        if (LetterWords.Kind(letter) is not { } kind)
        {
            return InterruptionOutcome.NotMine;
        }

        var open = OpenCreditors.Of(draft);
        return draft.State.Case.DebtById(choice.Debt) is { } debt ? Write(draft, kind, debt)
            : draft.State.Case.Debts.Count == 0 ? WhoFirst(draft)
            : open.Count == 1 ? Write(draft, kind, open[0])
            : open.Count == 0 ? Refuse(draft, kind)
            : AskWho(draft, kind, open);
    }

    private static InterruptionOutcome WhoFirst(TurnDraft draft)
    {
        draft.Say("letter.who-first");
        return InterruptionOutcome.AskAgain;
    }

    private static InterruptionOutcome Refuse(TurnDraft draft, LetterKind kind)
    {
        LetterMessages.SayWhyNot(draft, draft.State.Case.Debts, kind);
        return InterruptionOutcome.AskAgain;
    }

    private static InterruptionOutcome AskWho(TurnDraft draft, LetterKind kind, IReadOnlyList<Debt> open)
    {
        draft.State = draft.State with { Letters = new() { Kind = kind } };
        draft.Say(new Message(draft.Texts["letter.ask-who"].Say[0]) { QuickReplies = OpenCreditors.Buttons(open, "やめる") });
        return InterruptionOutcome.Done;
    }

    private static InterruptionOutcome Write(TurnDraft draft, LetterKind kind, Debt debt)
    {
        draft.State = draft.State with { Letters = null };
        if (!LetterGate.MayBeDrafted(draft.Moment.Report.LockOf(debt.Id)))
        {
            LetterMessages.SayWhyNot(draft, [debt], kind);
            return InterruptionOutcome.AskAgain;
        }

        LetterMessages.SayDraft(draft, debt, kind);
        return InterruptionOutcome.Done;
    }
}
