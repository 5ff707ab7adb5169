using DebtBot.Dialogs.Messages;

namespace DebtBot.Dialogs.Simulation;

/// <summary>Taking back an amount told before: by its name whenever it comes to mind, or at once and bare.</summary>
internal static class Correction
{
    private static readonly MessageCatalog Texts = MessageCatalog.Load();

    private static readonly string[] Amounts = ["debt.balance", "debt.monthly-payment", "income.monthly-take-home", "expenses.rent", "expenses.food", "expenses.total"];

    /// <summary>「さっきの家賃、5万じゃなくて6万」.</summary>
    public static IReadOnlyList<Line>? Named(Scene scene)
    {
        if (scene.Told.Newest.Cast<(string Key, string About)?>().FirstOrDefault(item => Amounts.Contains(item!.Value.Key)) is not var (key, about) || scene.Truth.Of(key, about) is not { } old || Other(old) is not { } right)
        {
            return null;
        }

        var name = Texts[key].Words[0];
        scene.Truth.Change(key, about, right);
        var what = about.Length == 0 ? name : $"{about}の{name}";
        return [new(scene.Truth.Pick([$"さっきの{what}、{old}じゃなくて{right}", $"{what}は{right}でした", $"すみません、{what}間違えました。{right}です"])) { Tells = [(key, about)] }];
    }

    /// <summary>「やっぱり40万だった」, right after the amount.</summary>
    public static IReadOnlyList<Line>? Bare(Scene scene)
    {
        if (scene.Told.Newest.FirstOrDefault() is not ({ } key, { } about) || !Amounts.Contains(key) || Other(scene.Truth.Of(key, about)) is not { } right)
        {
            return null;
        }

        scene.Truth.Change(key, about, right);
        return [new(scene.Truth.Pick([$"やっぱり{right}だった", $"いや、{right}", $"あ、ちがう、{right}でした"])) { Tells = [(key, about)] }];
    }

    /// <summary>50万 → 60万; null for words that are no amount with a digit to raise.</summary>
    private static string? Other(string words) =>
        words is [>= '1' and <= '8' and var first, .. var rest] && (rest.Contains('万', StringComparison.Ordinal) || rest.Contains('千', StringComparison.Ordinal)) ? (char)(first + 1) + rest : null;
}
