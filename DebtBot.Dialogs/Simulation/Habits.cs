using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Simulation;

/// <summary>What a made-up person does instead of simply answering, now and then; null: this time they answer.</summary>
/// <param name="Share">How often, 0 to 1.</param>
public sealed record Habit(double Share, Func<Scene, IReadOnlyList<Line>?> Do);

/// <summary>The habits. Each is one thing people really do at night.</summary>
internal static class Habits
{
    public static Habit Says(double share, params string[] words) => new(share, scene => [new(scene.Truth.Pick(words))]);

    public static Habit Forgets(double share) => new(share, scene =>
        IsFact(scene) && scene.Truth.Of(scene.Asked!.Question, scene.About) != Truth.DontKnow ? [Unknown(scene, "忘れた", "覚えてない", "わからないです", "うーん、ちょっとわからない")] : null);

    public static Habit KnowsNothing() => new(1, scene => IsFact(scene) || scene.Asked is { Question: Answering.List } ? [Unknown(scene, "わからない", "わからないです", "さあ、わからん")] : null);

    public static Habit Declines(params string[] stems) => new(1, scene =>
        scene.Asked is { } asked && stems.Any(stem => asked.Question.StartsWith(stem, StringComparison.Ordinal)) ? [new(scene.Truth.Pick(["答えたくない", "言いたくないです", "それは教えたくない"]), "答えたくない")] : null);

    public static Habit GoesBack(double share) => new(share, scene => scene.State.Progress.Answered.Count > 0 && IsFact(scene) ? [new("戻る") { TakesBack = true }] : null);

    public static Habit StartsOver(double share) => new(share, _ => [new("最初から"), new("はい") { StartsOver = true }]);

    public static Habit Sleeps(double share) => new(share, scene => scene.State.Progress.Paused ? null : [new(scene.Truth.Pick(["また今度", "もう寝る", "あとで"])), new("続き") { NextMorning = true }]);

    /// <summary>Presses the button that says the truth, where there is one.</summary>
    public static Habit Presses(double share) => new(share, scene =>
        Answering.To(scene) is var plain && scene.Buttons.FirstOrDefault(button => button.Value == plain || button.Label == plain) is { } button ? [new(button.Value, plain)] : null);

    public static Habit PastesTheLetter() => new(0.8, scene =>
        scene.Truth.Trouble.Letter is { } letter && scene.Asked is { Question: "welcome.trouble" or "paper.kind" } && scene.Told.Count == 0 && !scene.State.Transcript.Any(line => line.Message.Text == letter) ? [new(letter)] : null);

    /// <summary>The opening cut in three, sent before the bot answers; later an answer with what comes to mind behind it.</summary>
    public static Habit SendsThreeAtOnce(double share) => new(share, scene =>
        scene.Asked is { Question: "welcome.trouble" }
            ? scene.Truth.Opening() is var (text, tells) ? [new("あの"), new(text) { Tells = tells }, new("もうどうしたらいいか")] : null
            : More(scene).Take(2).ToList() is { Count: > 0 } more ? [new(Answering.To(scene), Answering.To(scene)), .. more.Select(item => new Line(scene.Truth.Statement(item.Key, item.About)) { Tells = [item] })] : null);

    /// <summary>The answer and another fact in one message.</summary>
    public static Habit Volunteers(double share) => new(share, scene =>
        IsFact(scene) && More(scene).ToList() is { Count: > 0 } more && more[scene.Chance.Next(more.Count)] is var item
            ? [new($"{Answering.To(scene)}です。あと{scene.Truth.Statement(item.Key, item.About)}", Answering.To(scene)) { Tells = [item] }] : null);

    /// <summary>Asked about danger, the person says that they are safe tonight.</summary>
    public static Habit AnswersAboutDanger() => new(1, scene => scene.State.Progress.Confirming is null ? null
        : scene.Heard.Any(message => message.Text.Contains("安全", StringComparison.Ordinal)) ? [new("はい、安全です")] : [new("いいえ")]);

    public static Habit Corrects(double share) => new(share, Correction.Named);

    public static Habit Contradicts(double share) => new(share, Correction.Bare);

    internal static bool IsFact(Scene scene) => scene.Asked is { Question: not ("welcome.trouble" or "go-on.wish" or "readback.confirmed" or Answering.List) };

    private static Line Unknown(Scene scene, params string[] words) => new(scene.Truth.Pick(words), Truth.DontKnow);

    /// <summary>Facts that were neither asked nor told yet.</summary>
    private static IEnumerable<(string Key, string About)> More(Scene scene) =>
        from key in Truth.Tellable
        from about in key.StartsWith("debt.", StringComparison.Ordinal) ? scene.Truth.Trouble.Debts : key.StartsWith("paper.", StringComparison.Ordinal) ? [] : [""]
        where !scene.Told.Has(key, about) && scene.Asked is var asked && !(asked?.Question == key && scene.About == about) && scene.Truth.Of(key, about) is not (Truth.DontKnow or "一度も返していない" or "0円")
            && !(key == "debt.monthly-payment" && scene.Truth.Trouble.Facts.ContainsKey("debt.received")) && (about.Length == 0 || scene.State.Case.Debts.Any(debt => debt.Creditor.Is(about)))
        select (key, about);
}
