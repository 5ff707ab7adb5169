using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>What a person tells and no question asks for is not lost: it stands in their own words on the sheet for the consultation.</summary>
internal static class OwnWords
{
    private const int Shortest = 6;
    private const int Longest = 80;
    private const int Most = 20;

    public static void Keep(TurnDraft draft, string text)
    {
        var words = text.Trim();
        if (draft.Progress.Asking is null or { Misses: > 0 } || Folded.Of(words).Length < Shortest || words.Length > Longest || !words.Any(unit => unit is >= 'ぁ' and <= 'ん')
            || draft.Progress.OwnWords.Contains(words))
        {
            return;
        }

        draft.Progress = draft.Progress with { OwnWords = [.. draft.Progress.OwnWords.TakeLast(Most - 1), words] };
        draft.Say("common.kept-words");
    }
}
