using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>Somebody writes English: told once, in English, who understands them. What the readers know – names, amounts – is still heard.</summary>
internal sealed partial class AnotherLanguage(JapaneseReader reader) : Interruption
{
    private const string Sorry = "foreign.sorry";

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (draft.Progress.HasSaid(Sorry) || !IsEnglish(Normalizer.Normalize(text).Text) || CarriesFacts.In(text, new HearingContext(reader, draft.Today)))
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Say(Sorry, ("phone", draft.Law.Desks.All.Single(desk => desk.Id == "houterasu-multilingual").Phone ?? ""));
        draft.MarkSaid(Sorry);
        return InterruptionOutcome.AskAgain;
    }

    /// <summary>Letters of the Latin alphabet alone, three words at least, or the word English itself.</summary>
    private static bool IsEnglish(string text) => text.Any(char.IsAsciiLetter) && English().IsMatch(text);

    [GeneratedRegex("^(?:[a-z',.!?0-9-]+[ ]+){2,}[a-z',.!?0-9-]+[ ]*$|^[a-z ]*english[a-z ?!.]*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex English();
}
