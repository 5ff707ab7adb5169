namespace DebtBot.Dialogs.Simulation;

/// <summary>What a made-up person has told and the bot has written down, with the value as the bot shows it; for 「わからない」 no value.</summary>
public sealed class Told
{
    private readonly Dictionary<(string Key, string About), string?> known = [];
    private readonly List<(string Key, string About)> order = [];

    public int Count => known.Count;

    public IEnumerable<(string Key, string About, string? Shown)> All => known.Select(pair => (pair.Key.Key, pair.Key.About, pair.Value));

    public bool Has(string key, string about) => known.ContainsKey((key, about));

    public void Add(string key, string about, string? shown)
    {
        known[(key, about)] = shown;
        order.Remove((key, about));
        order.Add((key, about));
    }

    public void Forget(string key, string about)
    {
        known.Remove((key, about));
        order.Remove((key, about));
    }

    public void Clear()
    {
        known.Clear();
        order.Clear();
    }

    /// <summary>What was told last before the newest, for corrections that come late.</summary>
    public IEnumerable<(string Key, string About)> Newest => Enumerable.Reverse(order);
}
