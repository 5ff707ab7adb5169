using DebtBot.Dialogs.Interviews;

namespace DebtBot.Dialogs.Simulation;

/// <summary>The plain, true answer to what is asked.</summary>
internal static class Answering
{
    public const string List = "debts.complete";

    public static string To(Scene scene) => scene.Asked switch
    {
        null => "ありがとう",
        { Question: "welcome.trouble" } => scene.Truth.Opening().Text,
        { Question: "go-on.wish" or "readback.confirmed" } => "はい",
        { Question: List } => Rest(scene) is { Count: > 0 } rest ? string.Join('、', rest.Select(scene.Truth.Listed)) : "以上",
        { Question: var key } => scene.Truth.Of(key, scene.About),
    };

    /// <summary>Creditors the bot does not know of yet.</summary>
    public static IReadOnlyList<string> Rest(Scene scene) =>
        [.. scene.Truth.Trouble.Debts.Except(scene.State.Case.Debts.Select(SubjectNames.Of)).Where(name => !scene.State.Case.Debts.Any(debt => SubjectNames.Of(debt).Contains(name, StringComparison.Ordinal)))];
}
