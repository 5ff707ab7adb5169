using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Marks that stand right behind a date: から and 以降 (since), まで (until), 頃 (about); and two dates that are one stretch.</summary>
internal static partial class Clauses
{
    private const int LongestMark = 12;

    public static IReadOnlyList<Entity> Marked(IReadOnlyList<Entity> entities, NormalText text)
    {
        var marked = new List<Entity>(entities.Count);
        foreach (var entity in entities)
        {
            var read = entity switch
            {
                Entity.Date { DayOfMonth: null } date => Mark(date, text.Original),
                Entity.Duration { Approx: false } duration when Behind(duration, text.Original).Groups["about"].Success => duration with { Approx = true },
                _ => entity,
            };
            if (marked.Count > 0 && Stretch(marked[^1], read, text.Original) is { } stretch)
            {
                marked[^1] = stretch;
            }
            else
            {
                marked.Add(read);
            }
        }

        return marked;
    }

    private static Match Behind(Entity entity, string original) => Marks().Match(original.Substring(entity.End, Math.Min(LongestMark, original.Length - entity.End)));

    private static Entity.Date Mark(Entity.Date date, string original)
    {
        var mark = Behind(date, original);
        var (since, until) = (mark.Groups["since"].Success, mark.Groups["until"].Success);
        return date.From is null
            ? date with { Approx = date.Approx || mark.Groups["about"].Success, Since = date.Since || since, Until = date.Until || until }
            : date is { To: { Length: 10 } end } && until ? date with { Value = end, From = null, To = null, Approx = false, Until = true }
            : date with { Approx = date.Approx || mark.Groups["about"].Success };
    }

    /// <summary>2015年3月から2018年5月まで.</summary>
    private static Entity.Date? Stretch(Entity first, Entity second, string original) =>
        first is Entity.Date { Since: true, Value: { Length: <= 7 } from } begin && second is Entity.Date { Until: true, Value: { } to } && from[0] != 'X' && to[0] != 'X'
        && string.CompareOrdinal(from, to) < 0 && original[begin.End..second.Start] is "から"
            ? begin with { Text = original[begin.Start..second.End], Length = second.End - begin.Start, Value = null, From = from, To = to, Since = false }
            : null;

    [GeneratedRegex("^の?(?<about>頃|ごろ|ころ|くらい|ぐらい|あたり)?(?:(?<since>から|以降|以来|以後|に入って|になって)|(?<until>まで))?")]
    private static partial Regex Marks();
}
