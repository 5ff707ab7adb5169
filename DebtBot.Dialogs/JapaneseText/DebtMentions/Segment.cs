using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Creditors;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>A creditor and the stretch of the message that speaks of it. Places in the original text.</summary>
/// <param name="Joined">「アコムとプロミス」: named in one breath with the creditor before.</param>
/// <param name="IsOthers">The debt of somebody else.</param>
internal sealed partial record Segment(CreditorMatch Creditor, int From, int To, bool Joined, bool IsOthers)
{
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("、。,\n!?(（");

    public int NameEnd => Creditor.Start + Creditor.Length;

    /// <param name="creditors">In the order of mention.</param>
    public static IReadOnlyList<Segment> Of(string text, IReadOnlyList<CreditorMatch> creditors, IReadOnlyList<Entity> entities)
    {
        var amountsFirst = AmountsComeFirst(text, creditors, entities);
        var own = Persons.BecameOwn(text);
        var segments = new List<Segment>();
        for (var i = 0; i < creditors.Count; i++)
        {
            var creditor = creditors[i];
            var before = text[(i == 0 ? 0 : segments[^1].NameEnd)..creditor.Start];
            var joined = i > 0 && Joint().IsMatch(before);
            var others = !own && (Persons.SayOther(before) || (joined && segments[^1].IsOthers));
            var from = amountsFirst ? (i == 0 ? 0 : segments[^1].To) : i == 0 && creditors.Count == 1 ? 0 : creditor.Start;
            var next = i + 1 < creditors.Count ? creditors[i + 1].Start : text.Length;
            segments.Add(new(creditor, from, amountsFirst && i + 1 < creditors.Count ? Break(text, creditor.Start + creditor.Length, next) : next, joined, others));
        }

        return segments;
    }

    /// <summary>「50万をプロミスから、30万をレイクから」: the amount stands before the name it belongs to.</summary>
    private static bool AmountsComeFirst(string text, IReadOnlyList<CreditorMatch> creditors, IReadOnlyList<Entity> entities)
    {
        var (start, end) = (creditors[0].Start, creditors[0].Start + creditors[0].Length);
        return creditors.Count > 1
            && entities.LastOrDefault(entity => entity is Entity.Money && entity.End <= start) is { } before && !Breaks(text, before.End, start)
            && (entities.FirstOrDefault(entity => entity is Entity.Money && entity.Start >= end) is not { } after || Breaks(text, end, after.Start))
            && BareAmount.Read(text[end..creditors[1].Start]) is null;

        static bool Breaks(string text, int from, int to) => text.AsSpan(from, to - from).ContainsAny(Segment.Breaks);
    }

    private static int Break(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(Breaks) is var at and >= 0 ? from + at : to;

    [GeneratedRegex("^(?: |、|,|・|/|&|と|や|も|とか|および){1,3}$")]
    private static partial Regex Joint();
}
