using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Simulation;

/// <summary>A made-up person's trouble: what is true, how they open. Read from troubles.yaml; a legal-aid volunteer can add one.</summary>
/// <param name="Urgent">Something cannot wait: useful advice is due within five questions.</param>
/// <param name="Opens">First messages; a placeholder tells that fact at once.</param>
/// <param name="Letter">The text of the paper that came, for people who copy it.</param>
/// <param name="Debts">Creditors by the names the bot knows them by.</param>
/// <param name="Facts">Ways to say each true fact, by its key or creditor/key.</param>
public sealed record Trouble(
    string Id, string Topic, bool Urgent, IReadOnlyList<string> Opens, string? Letter, IReadOnlyList<string> Debts, IReadOnlyDictionary<string, IReadOnlyList<string>> Facts)
{
    private const string File = "Simulation/troubles.yaml";

    public static IReadOnlyList<Trouble> All { get; } = [.. StrictYaml.ReadEmbedded(typeof(Trouble).Assembly, File).Entries().Select(entry => Read(entry.Key, entry.Map))];

    private static Trouble Read(string id, YamlMap map) => new(
        id, map.Allow("topic", "urgent", "opens", "letter", "debts", "facts").Text("topic"), map.Has("urgent") && map.YesNo("urgent"), map.Texts("opens"), map.TextOrNull("letter"), [.. map.Texts("debts").Select(Known)],
        map.Map("facts").Keys.ToDictionary(key => key.Split('/') is [var creditor, var fact] ? $"{Known(creditor)}/{fact}" : key, key => map.Map("facts").Texts(key), StringComparer.Ordinal));

    /// <summary>The name the bot writes for a creditor.</summary>
    private static string Known(string creditor) => CreditorDictionary.Find(creditor) is [var match, ..] ? match.Name : creditor;
}
