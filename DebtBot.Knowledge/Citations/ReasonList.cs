namespace DebtBot.Knowledge.Citations;

/// <summary>Reasons while they are gathered; the same sentence is said once, where it first came.</summary>
internal sealed class ReasonList(LegalSentences sentences)
{
    private readonly List<Reason> reasons = [];

    public IReadOnlyList<Reason> All => reasons;

    public int Count => reasons.Count;

    public void Say(string key, params IReadOnlyList<(string Name, object Value)> values)
    {
        if (!Has(key))
        {
            reasons.Add(sentences.Reason(key, values));
        }
    }

    public void SayIf(bool applies, string key)
    {
        if (applies)
        {
            Say(key);
        }
    }

    public void Add(Reason reason)
    {
        if (!Has(reason.Key))
        {
            reasons.Add(reason);
        }
    }

    public void AddAll(IReadOnlyList<Reason> more)
    {
        foreach (var reason in more)
        {
            Add(reason);
        }
    }

    /// <summary>A handful of keys: looking through them is quicker than a set.</summary>
    private bool Has(string key)
    {
        foreach (var reason in reasons)
        {
            if (reason.Key == key)
            {
                return true;
            }
        }

        return false;
    }
}
