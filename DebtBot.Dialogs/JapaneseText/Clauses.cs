namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Marks that stand right behind a date: から (since), まで (until), 頃 (about).</summary>
internal static class Clauses
{
    private static readonly string[] About = ["頃", "ごろ", "ころ", "くらい", "ぐらい", "あたり"];

    public static IReadOnlyList<Entity> Marked(IReadOnlyList<Entity> entities, NormalText text) =>
        [.. entities.Select(entity => entity is Entity.Date { From: null, DayOfMonth: null } or Entity.Date { From.Length: > 0, To.Length: > 0 } ? Mark((Entity.Date)entity, text.Original) : entity)];

    private static Entity.Date Mark(Entity.Date date, string original)
    {
        var rest = original.AsSpan(Math.Min(date.End, original.Length));
        var about = Array.Find(About, word => original.AsSpan(date.End).TrimStart('の').StartsWith(word, StringComparison.Ordinal));
        if (about is not null)
        {
            rest = rest.TrimStart('の')[about.Length..];
        }

        return date with
        {
            Approx = date.Approx || about is not null,
            Since = date.Since || (rest.StartsWith("から", StringComparison.Ordinal) && date.From is null),
            Until = date.Until || (rest.StartsWith("まで", StringComparison.Ordinal) && date.From is null),
        };
    }
}
