using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>A phrase where it stands in a folded message: the words it is made of, in order.</summary>
internal sealed record PhraseFound(SafetySign Sign, IReadOnlyList<WordFound> Words)
{
    public int Start => Words[0].Start;

    public int End => Words[^1].End;

    /// <summary>Longer phrases count before shorter ones: 「自殺したい」 before 「殺したい」.</summary>
    public int Letters { get; } = Words.Sum(word => word.Word.Length);

    /// <summary>Whether none of its letters is used yet.</summary>
    public bool IsFree(ReadOnlySpan<bool> used)
    {
        foreach (var word in Words)
        {
            if (used[word.Start..word.End].Contains(true))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Uses up its words, not what stands between them.</summary>
    public void Use(Span<bool> used)
    {
        foreach (var word in Words)
        {
            used[word.Start..word.End].Fill(true);
        }
    }
}

/// <summary>Words that follow each other closely: 「ミルク〜買えない」 has two places with at most <see cref="Gap"/> characters between them. Each place takes any of its words.</summary>
/// <param name="sign">What it is a sign of; <see cref="SafetySign.None"/> for phrases that only sound like one.</param>
internal sealed class DangerPhrase(SafetySign sign, IReadOnlyList<IReadOnlySet<string>> places)
{
    /// <summary>How far apart two words may stand, in UTF-16 units of folded text.</summary>
    private const int Gap = 10;

    public SafetySign Sign { get; } = sign;

    public IReadOnlyList<IReadOnlySet<string>> Places { get; } = places;

    /// <summary>The phrase beginning with this word, each further place taken by the nearest word after it; null when one is missing.</summary>
    public PhraseFound? From(WordFound first, IReadOnlyList<WordFound> all)
    {
        var words = new List<WordFound>(Places.Count) { first };
        foreach (var place in Places.Skip(1))
        {
            var end = words[^1].End;
            WordFound? next = null;
            for (var i = FirstFrom(end, all); i < all.Count && all[i].Start <= end + Gap; i++)
            {
                var word = all[i];
                if (place.Contains(word.Word) && (next is not { } best || word.Start < best.Start || (word.Start == best.Start && word.End > best.End)))
                {
                    next = word;
                }
            }

            if (next is not { } found)
            {
                return null;
            }

            words.Add(found);
        }

        return new(Sign, words);
    }

    /// <summary>The first word that begins at the place or behind it; the words stand in the order of the text.</summary>
    private static int FirstFrom(int place, IReadOnlyList<WordFound> all)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
