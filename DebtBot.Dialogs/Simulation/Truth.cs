using System.Text.RegularExpressions;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Simulation;

/// <summary>What is true in one simulated conversation: the trouble's facts and, where it says nothing, everyday ones by chance. The same fact is always told with the same words.</summary>
public sealed partial class Truth(Trouble trouble, Random chance)
{
    public const string DontKnow = "わからない";

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Everyday = Words("everyday-words.yaml");
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Statements = Words("statement-words.yaml");

    private readonly Dictionary<string, string> chosen = new(StringComparer.Ordinal);

    public Trouble Trouble => trouble;

    /// <summary>Keys that can be told without having been asked.</summary>
    public static IEnumerable<string> Tellable => Statements.Keys;

    /// <summary>The truth about a fact in plain words.</summary>
    /// <param name="about">The creditor it is about, or empty.</param>
    public string Of(string key, string about)
    {
        var own = $"{about}/{key}";
        var id = trouble.Facts.ContainsKey(own) ? own : key;
        if (!chosen.TryGetValue(id, out var words))
        {
            words = chosen[id] = Pick(trouble.Facts.GetValueOrDefault(id) ?? Everyday.GetValueOrDefault(key) ?? [DontKnow]);
        }

        return words;
    }

    /// <summary>The truth changes: the person was wrong about it before.</summary>
    public void Change(string key, string about, string words) => chosen[trouble.Facts.ContainsKey($"{about}/{key}") ? $"{about}/{key}" : key] = words;

    /// <summary>「家賃は6万です」: a fact told without having been asked.</summary>
    public string Statement(string key, string about) =>
        Pick(Statements[key]).Replace("{value}", Of(key, about), StringComparison.Ordinal).Replace("{debt}", about, StringComparison.Ordinal);

    /// <summary>The first words, with the facts they tell.</summary>
    public (string Text, IReadOnlyList<(string Key, string About)> Tells) Opening()
    {
        var pattern = Pick(trouble.Opens);
        var tells = Placeholder().Matches(pattern).Select(match => Named(match.Groups["id"].Value)).ToList();
        return (Placeholder().Replace(pattern, match => Named(match.Groups["id"].Value) is var (key, about) ? Of(key, about) : ""), tells);
    }

    /// <summary>「アイフル50万」 for a debt of the list.</summary>
    public string Listed(string creditor) => Of("debt.balance", creditor) is var balance && balance == DontKnow ? creditor : creditor + balance;

    public string Pick(IReadOnlyList<string> from) => from[chance.Next(from.Count)];

    private static (string Key, string About) Named(string id) => id.Split('/') is [var about, var key] ? (key, about) : (id, "");

    private static Dictionary<string, IReadOnlyList<string>> Words(string file) =>
        StrictYaml.ReadEmbedded(typeof(Truth).Assembly, $"Simulation/{file}") is var map ? map.Keys.ToDictionary(key => key, map.Texts, StringComparer.Ordinal) : [];

    [GeneratedRegex("\\{(?<id>[^{}]{1,40})\\}")]
    private static partial Regex Placeholder();
}
