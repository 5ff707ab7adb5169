using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>「80、いや85万」「50万じゃなくて60万」: the value that was taken back is dropped; what it was, the new one is.</summary>
internal static partial class SelfCorrection
{
    private const int LongestGap = 14;

    public static IReadOnlyList<Entity> Applied(IReadOnlyList<Entity> entities, NormalText text)
    {
        var kept = new List<Entity>();
        foreach (var entity in entities)
        {
            var taken = kept.Count > 0 && kept[^1].GetType() == entity.GetType() && IsTakenBack(text.Original, kept[^1].End, entity.Start) ? kept[^1] : null;
            if (taken is not null)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            kept.Add((entity, taken) switch
            {
                (Entity.Money now, Entity.Money before) => now with { Of = now.Of ?? before.Of, Per = now.Per ?? before.Per },
                _ => entity,
            });
        }

        return kept;
    }

    /// <summary>Whether the words between two values take the first one back.</summary>
    public static bool IsTakenBack(string words) => words.Length <= LongestGap && TakenBack().IsMatch(words) && !Furthermore().IsMatch(words);

    private static bool IsTakenBack(string original, int from, int to) => to > from && to - from <= LongestGap && IsTakenBack(original[from..to]);

    [GeneratedRegex("いや|いえ|やっぱ|もとい|てか|というか|じゃな[くい]|では?なく|ちが[うっ]|違[うっ]|ちゃう|間違|まちが|訂正|すみません|すいません|ごめん|って言|といっ|^[、。 ]?あ[、っ]")]
    private static partial Regex TakenBack();

    /// <summary>「すみません、あと30万」 adds; 「違うところから」 is another.</summary>
    [GeneratedRegex("あと|それと|ほか|他に|別に|[違ちが]うと|違う会|違うカ")]
    private static partial Regex Furthermore();
}
