using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「もうつかれた」 at night, with no word of another day: it is a pause, and it may be more. One line that is open now goes with it, once, and nothing is asked.</summary>
internal sealed class TiredAtNight : Interruption
{
    private const string Line = "pause.somebody-awake";
    private const int Evening = 22;
    private const int Morning = 5;
    private static readonly string[] Tired = ["疲れ", "つかれ"];
    private static readonly string[] AnotherDay = ["今日", "きょう", "ちょっと", "一旦", "いったん"];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        var folded = Folded.Of(text);
        if (CommandReader.Read(text) != Command.Pause || draft.Progress.HasSaid(Line) || !IsNight(draft.Now) || !Holds(folded, Tired) || Holds(folded, AnotherDay))
        {
            return InterruptionOutcome.NotMine;
        }

        Pause.Stop(draft);
        var desks = draft.Law.Desks.Crisis(["yorisoi"], draft.State.Case.Person, draft.Now);
        if (desks.Count > 0)
        {
            draft.Say(Line);
            draft.Say(DeskMessages.Of(desks, draft.Now, draft.Texts));
            draft.MarkSaid(Line);
        }

        return InterruptionOutcome.Done;
    }

    private static bool IsNight(DateTimeOffset now) => now.InJapan().Hour is >= Evening or < Morning;

    private static bool Holds(string folded, string[] words) => Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal));
}
