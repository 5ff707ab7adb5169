using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Words of fear are received once, before anything is asked; said every time they would turn hollow.</summary>
internal static class Fear
{
    private const string Received = "common.fear";

    private static readonly string[] Words = ["たすけて", "助けて", "こわい", "怖い", "こわく", "怖く", "不安", "どうしよう", "どうしたらいい", "やばい", "つらい", "辛い", "苦しい", "眠れない", "ねむれない", "寝れない", "ねれない", "寝られない", "泣き"];

    /// <returns>Whether words of fear were received just now.</returns>
    public static bool Receive(TurnDraft draft, string text)
    {
        var folded = Folded.Of(text);
        if (!draft.Progress.HasSaid(Received) && Array.Exists(Words, word => folded.Contains(Folded.Phrase(word), StringComparison.Ordinal)))
        {
            draft.Say(Received);
            draft.MarkSaid(Received);
            draft.Offered ??= "落ち着きたい";
            return true;
        }

        return false;
    }
}
