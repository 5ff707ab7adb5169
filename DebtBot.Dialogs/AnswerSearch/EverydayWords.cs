using DebtBot.Dialogs.JapaneseText;
using Lucene.Net.Index;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Words that anybody uses about anything (everyday-words.yaml): a question with no other known word may well be about something else.</summary>
internal static class EverydayWords
{
    private static readonly Dictionary<string, HashSet<string>> Words =
        PhraseFile.Load("AnswerSearch/everyday-words.yaml").ToDictionary(entry => entry.Name, entry => entry.Phrases.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>True when the terms name no thing that is ours alone and no action that tells of money.</summary>
    public static bool Only(IReadOnlyList<Term> terms) => terms.All(term => term.Field switch
    {
        QuestionTerms.Thing => Words["things"].Contains(Folded.Of(term.Text)),
        QuestionTerms.Action => !Words["telling-actions"].Contains(Folded.Of(term.Text)),
        _ => true,
    });
}
