using DebtBot.Dialogs.Interviewing;

namespace DebtBot.Dialogs.SecondEar;

/// <summary>Whether a stretch a model points to stands whole in the person's own words: 「8万」 is not in 「18万」, 「30」 not in 「30%」.</summary>
internal static class StretchOfWords
{
    private const int Longest = 200;
    private const string Numerals = "0123456789.,〇零一二三四五六七八九十百千万億";

    public static bool IsIn(string said, string stretch, HearingContext context)
    {
        if (stretch.Length is 0 or > Longest || string.IsNullOrWhiteSpace(stretch) || stretch.AsSpan().IndexOfAny(Mask.Open, Mask.Close) >= 0)
        {
            return false;
        }

        for (var at = said.IndexOf(stretch, StringComparison.Ordinal); at >= 0; at = said.IndexOf(stretch, at + 1, StringComparison.Ordinal))
        {
            if (IsWhole(said, at, at + stretch.Length, context))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(string said, int start, int end, HearingContext context) =>
        !CutsANumber(said, start) && !CutsANumber(said, end)
        && context.Reader.Read(said, context.Today).All(entity => entity.End <= start || entity.Start >= end || (entity.Start >= start && entity.End <= end));

    private static bool CutsANumber(string said, int at) =>
        at > 0 && at < said.Length && Numerals.Contains(said[at - 1], StringComparison.Ordinal) && Numerals.Contains(said[at], StringComparison.Ordinal);
}
