using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.Interruptions.Crisis.Learned;

/// <summary>What the learned layer takes a message for.</summary>
/// <param name="Chance">How likely it is that there is danger at all, 0 to 1.</param>
/// <param name="Likely">The sign that is most likely when there is.</param>
internal readonly record struct DangerGuess(double Chance, SafetySign Likely);

/// <summary>The second layer of the safety screen: a logistic regression over <see cref="DangerTraits"/>, learned from labelled messages. No model outside, the same words always weigh the same.</summary>
internal sealed partial class LearnedDanger(DangerTraits traits, DangerWeights weights)
{
    /// <summary>In UTF-16 units; what is longer is told in sentences, and each is weighed by itself.</summary>
    private const int LongestWhole = 60;

    /// <summary>About so many traits a sentence shows.</summary>
    private const int TraitsPerLetter = 3;

    public static LearnedDanger Load() => new(DangerTraits.Load(), DangerWeights.Load());

    /// <summary>The most dangerous sentence decides: one line among ten about money must not drown.</summary>
    public DangerGuess Weigh(string text)
    {
        var guess = text.Length <= LongestWhole ? WeighOne(text) : default;
        foreach (var sentence in Sentences(text))
        {
            if (WeighOne(sentence) is var one && one.Chance > guess.Chance)
            {
                guess = one;
            }
        }

        return guess.Likely == SafetySign.None ? WeighOne(text) : guess;
    }

    /// <summary>The sentences that are weighed by themselves; none when the message is a single one.</summary>
    internal static IReadOnlyList<string> Sentences(string text)
    {
        var sentences = new List<string>();
        foreach (var range in Ends().EnumerateSplits(text))
        {
            var sentence = text.AsSpan(range).Trim();
            if (sentence.Length > 1 && sentence.Length < text.Length)
            {
                sentences.Add(sentence.ToString());
            }
        }

        return sentences;
    }

    private DangerGuess WeighOne(string sentence)
    {
        var rows = new HashSet<int>(sentence.Length * TraitsPerLetter) { weights.RowOf(DangerWeights.Always) };
        traits.In(sentence, trait =>
        {
            if (weights.RowOf(trait) is >= 0 and var row)
            {
                rows.Add(row);
            }
        });
        return Softmax(rows, new float[weights.Signs.Count]);
    }

    private DangerGuess Softmax(HashSet<int> rows, float[] sums)
    {
        foreach (var row in rows)
        {
            var values = weights.Row(row);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += values[i];
            }
        }

        var scale = 1 / Math.Sqrt(rows.Count);
        var most = sums.Max();
        var chances = Array.ConvertAll(sums, sum => Math.Exp((sum - most) * scale));
        return new(1 - (chances[0] / chances.Sum()), Likely(chances));
    }

    /// <summary>The level first, all kinds together, then the kind.</summary>
    private SafetySign Likely(double[] chances) =>
        chances.Zip(weights.Signs).Skip(1).GroupBy(item => item.Second.Level).MaxBy(level => level.Sum(item => item.First))!.MaxBy(item => item.First).Second;

    [GeneratedRegex("[。！？!?\n]")]
    private static partial Regex Ends();
}
