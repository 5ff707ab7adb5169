using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Rehearsing;

/// <summary>「練習」: a call to one creditor that may be negotiated with is rehearsed. A locked one is refused, with why and whom to ask.</summary>
internal sealed class Rehearse : Interruption
{
    private static readonly Dictionary<string, Manner> Manners = PhraseFile.Load("Rehearsing/manner-words.yaml")
        .SelectMany(entry => entry.Phrases.Select(phrase => (phrase, Manner: Enum.TryParse<Manner>(entry.Name, true, out var manner) ? manner : (Manner?)null)))
        .Where(pair => pair.Manner is not null).ToDictionary(pair => pair.phrase, pair => pair.Manner!.Value, StringComparer.Ordinal);

    private static readonly HashSet<string> Whichever = [.. PhraseFile.Load("Rehearsing/manner-words.yaml").Single(entry => entry.Name == "whichever").Phrases];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (OpenCreditors.Named(draft.State, text) is var named && CommandReader.Read(OpenCreditors.WithoutName(named, text)) == Command.Rehearse)
        {
            return Begin(draft, named);
        }

        if (draft.State.Rehearsal is not { Step: not RehearsalStep.Talking } choosing)
        {
            return InterruptionOutcome.NotMine;
        }

        return Chosen(draft, choosing, named, text) ?? LetGo(draft, text);
    }

    private static InterruptionOutcome Begin(TurnDraft draft, Debt? named)
    {
        draft.State = draft.State with { Rehearsal = null, Letters = null };
        var open = OpenCreditors.Of(draft);
        if (named is not null && !OpenCreditors.IsOpen(draft, named))
        {
            SayWhyNot(draft, [named]);
            return open.Count > 0 ? AskWho(draft, open) : InterruptionOutcome.AskAgain;
        }

        if (draft.State.Case.Debts.Count == 0)
        {
            draft.Say("practice.who-first");
            return InterruptionOutcome.AskAgain;
        }

        if (open.Count == 0)
        {
            SayWhyNot(draft, draft.State.Case.Debts);
            return InterruptionOutcome.AskAgain;
        }

        return named is not null || open.Count == 1 ? AskManner(draft, named ?? open[0]) : AskWho(draft, open);
    }

    private static void SayWhyNot(TurnDraft draft, IEnumerable<Debt> debts) => OpenCreditors.SayWhyNot(draft, debts, "practice.locked", creditor => creditor.Because);

    private static InterruptionOutcome AskWho(TurnDraft draft, IReadOnlyList<Debt> open)
    {
        draft.State = draft.State with { Rehearsal = new() };
        draft.Say(new Message(draft.Texts["practice.ask-who"].Say[0]) { QuickReplies = OpenCreditors.Buttons(open, "やめる") });
        return InterruptionOutcome.Done;
    }

    private static InterruptionOutcome AskManner(TurnDraft draft, Debt debt)
    {
        draft.State = draft.State with { Rehearsal = new() { Step = RehearsalStep.ChoosingManner, Debt = debt.Id } };
        draft.Say("practice.ask-manner", ("creditor", SubjectNames.Of(debt)));
        return InterruptionOutcome.Done;
    }

    /// <summary>Null when the words choose nothing.</summary>
    private static InterruptionOutcome? Chosen(TurnDraft draft, Rehearsal choosing, Debt? named, string text)
    {
        if (choosing.Step == RehearsalStep.ChoosingCreditor)
        {
            return named is null ? null : Begin(draft, named);
        }

        var seed = draft.State.Transcript.Count(line => line.Speaker == Speaker.Person);
        var folded = Folded.Of(text);
        Manner? chosen = Manners.FirstOrDefault(pair => folded.StartsWith(pair.Key, StringComparison.Ordinal)) is { Key: not null } pair ? pair.Value
            : Whichever.Any(word => folded.StartsWith(word, StringComparison.Ordinal)) ? (Manner)(seed % (int)Manner.Illegal) : null;
        if (chosen is not { } manner)
        {
            return null;
        }

        draft.State = draft.State with { Rehearsal = choosing with { Step = RehearsalStep.Talking, Manner = manner, Seed = seed } };
        draft.Say(manner == Manner.Illegal ? "practice.begin-illegal" : "practice.begin", ("creditor", SubjectNames.Of(draft.State, choosing.Debt)));
        Partner.SayLine(draft);
        return InterruptionOutcome.Done;
    }

    /// <summary>Words that choose nothing end the choice and are heard as what they are.</summary>
    private static InterruptionOutcome LetGo(TurnDraft draft, string text)
    {
        draft.State = draft.State with { Rehearsal = null };
        if (!SpeechWords.IsWhole("stop", text))
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Say("practice.stopped");
        return InterruptionOutcome.AskAgain;
    }
}
