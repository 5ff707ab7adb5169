namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Compound words that somebody writes half in kana: 「支払とくそく」 for 支払督促, because 督促 is also written とくそく.</summary>
internal static class MixedSpellings
{
    /// <summary>Shorter words are no compounds of two.</summary>
    private const int ShortestCompound = 4;

    /// <summary>A kana part this short would be found everywhere.</summary>
    private const int ShortestKana = 3;

    /// <summary>Spellings the list does not hold yet, under the word of the whole.</summary>
    public static IReadOnlyList<(string Spelling, string Word)> Of(IReadOnlyList<(string Spelling, string Word)> all)
    {
        var words = all.ToDictionary(item => item.Spelling, item => item.Word, StringComparer.Ordinal);
        var kana = all.Where(item => item.Spelling.Length >= ShortestKana && item.Spelling.All(IsKana)).ToLookup(item => item.Word, item => item.Spelling, StringComparer.Ordinal);
        return [.. all.Where(item => item.Spelling.Length >= ShortestCompound && item.Spelling.All(IsKanji))
            .SelectMany(item => Enumerable.Range(2, item.Spelling.Length - 3).SelectMany(cut => Halves(item.Spelling, cut)).Select(spelling => (spelling, item.Word)))
            .Where(item => !words.ContainsKey(item.spelling)).DistinctBy(item => item.spelling)];

        IEnumerable<string> Halves(string whole, int cut) =>
            [.. Kana(whole[cut..]).Select(end => whole[..cut] + end), .. Kana(whole[..cut]).Select(start => start + whole[cut..])];

        // Only the first spelling of a word is replaced. Kana of its synonyms (とりたて) come along: nobody writes them inside a compound, and they do no harm.
        IEnumerable<string> Kana(string part) => words.TryGetValue(part, out var word) && word == part ? kana[word] : [];
    }

    private static bool IsKana(char unit) => unit is >= 'ぁ' and <= 'ー';

    private static bool IsKanji(char unit) => unit is >= '一' and <= '鿿';
}
