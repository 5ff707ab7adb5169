namespace DebtBot.Knowledge.Data;

/// <summary>Finds the nearest known word for a mistyped one.</summary>
public static class DidYouMean
{
    /// <summary>" – did you mean “x”?" or an empty string when nothing is near.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        var nearest = known.Select(candidate => (candidate, distance: Distance(word, candidate))).OrderBy(pair => pair.distance).FirstOrDefault();
        return nearest.candidate is null || nearest.distance > Math.Max(2, word.Length / 3) ? "" : $" – did you mean “{nearest.candidate}”?";
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
