namespace DebtBot.Dialogs.JapaneseText;

/// <summary>「80、いや85万」「50万じゃなくて60万」: the value that was taken back is dropped.</summary>
internal static class SelfCorrection
{
    private static readonly string[] TakenBack = ["いや", "じゃなくて", "ではなく", "じゃなく", "ちがう", "違う", "間違え", "まちがえ", "訂正"];

    public static IReadOnlyList<Entity> Applied(IReadOnlyList<Entity> entities, NormalText text)
    {
        var kept = new List<Entity>();
        foreach (var entity in entities)
        {
            if (kept.Count > 0 && kept[^1].GetType() == entity.GetType() && IsTakenBack(text.Original, kept[^1].End, entity.Start))
            {
                kept.RemoveAt(kept.Count - 1);
            }

            kept.Add(entity);
        }

        return kept;
    }

    private static bool IsTakenBack(string original, int from, int to) =>
        to > from && to - from <= 12 && Array.Exists(TakenBack, word => original.AsSpan(from, to - from).Contains(word, StringComparison.Ordinal));
}
