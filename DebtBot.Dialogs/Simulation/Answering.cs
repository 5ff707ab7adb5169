using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;

namespace DebtBot.Dialogs.Simulation;

/// <summary>The plain, true answer to what is asked.</summary>
internal static class Answering
{
    public const string List = Asker.TheList;

    private static readonly Dictionary<string, string> Each = new(StringComparer.Ordinal)
    {
        ["debts.each-balance"] = "debt.balance", ["debts.each-last-payment"] = "debt.last-payment", ["debts.each-monthly-payment"] = "debt.monthly-payment",
    };

    public static string To(Scene scene) => scene.Asked switch
    {
        null => "ありがとう",
        { Question: "welcome.trouble" } => scene.Truth.Opening().Text,
        { Question: "go-on.wish" or "readback.confirmed" } => "はい",
        { Question: List } => Rest(scene) is { Count: > 0 } rest ? string.Join('、', rest.Select(scene.Truth.Listed)) : "以上",
        { Question: var key } when Each.TryGetValue(key, out var single) => ForEach(scene, single),
        { Question: var key } => scene.Truth.Of(key, scene.About),
    };

    /// <summary>「アイフル先月、プロミス半年前」; one word where it is the same for all.</summary>
    private static string ForEach(Scene scene, string key)
    {
        var told = scene.State.Case.Debts.Select(SubjectNames.Of).Select(name => (Name: name, Words: scene.Truth.Of(key, name))).Where(pair => pair.Words != Truth.DontKnow).ToList();
        return told.Count == 0 ? Truth.DontKnow
            : told.Select(pair => pair.Words).Distinct().ToList() is [var same] ? $"どれも{same}"
            : string.Join('、', told.Select(pair => $"{pair.Name}{pair.Words}"));
    }

    /// <summary>Creditors the bot does not know of yet.</summary>
    public static IReadOnlyList<string> Rest(Scene scene) =>
        [.. scene.Truth.Trouble.Debts.Except(scene.State.Case.Debts.Select(SubjectNames.Of)).Where(name => !scene.State.Case.Debts.Any(debt => SubjectNames.Of(debt) is var known && (known.Contains(name, StringComparison.Ordinal) || name.Contains(known, StringComparison.Ordinal))))];
}
