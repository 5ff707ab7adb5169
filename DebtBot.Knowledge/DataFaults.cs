using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge;

/// <summary>What `check` fails on beside slips that already stop the start: data checked too long ago, and unsure figures shown as if they were sure.</summary>
public static class DataFaults
{
    /// <summary>Facts checked longer ago than this many days must be checked again.</summary>
    public const int FreshDays = Referrals.DeskDirectory.FreshDays;

    /// <returns>One line for each fault, naming file and key.</returns>
    public static IEnumerable<string> Of(IReadOnlyList<DataRow> rows, DateOnly today)
    {
        foreach (var row in rows.Where(row => AgeOf(row, today) > FreshDays))
        {
            yield return $"stale: {row.Place} was checked {AgeOf(row, today)} days ago ({row.VerifiedOn:yyyy-MM-dd}); {FreshDays} are allowed";
        }

        foreach (var row in rows.Where(row => row.VerifiedOn > today))
        {
            yield return $"from the future: {row.Place} says it was checked on {row.VerifiedOn:yyyy-MM-dd}";
        }

        foreach (var row in Bare(rows))
        {
            yield return $"shown bare: {row.Place} shows a figure of {string.Join("、", row.Basis)}, whose data is unsure; give the sentence confidence: medium or low";
        }
    }

    public static int AgeOf(DataRow row, DateOnly today) => today.DayNumber - row.VerifiedOn.DayNumber;

    /// <summary>Sentences with a placeholder and high confidence though every figure of their basis is unsure.</summary>
    private static IEnumerable<DataRow> Bare(IReadOnlyList<DataRow> rows)
    {
        var figures = rows.Where(row => row.IsFigure).ToList();
        var sure = figures.Where(row => row.Confidence == Confidence.High).SelectMany(row => row.Basis).ToHashSet();
        var unsure = figures.Where(row => row.Confidence != Confidence.High).SelectMany(row => row.Basis).Where(basis => !sure.Contains(basis)).ToHashSet();
        return rows.Where(row => row.Topic == "Sentences" && row.Confidence == Confidence.High && row.What.Contains('{', StringComparison.Ordinal) && row.Basis.All(unsure.Contains));
    }
}
