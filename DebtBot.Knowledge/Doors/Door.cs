using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors;

/// <summary>One door, judged for one person. No finding means that it has nothing to do with this person.</summary>
internal abstract class Door(LegalSentences sentences, DoorFigures figures)
{
    protected DoorFigures Figures { get; } = figures;

    /// <summary>The figure of this door that starts last; before its first day the door says nothing. Null: all are old enough.</summary>
    public virtual string? NewestFigure => null;

    public abstract IEnumerable<DoorFinding> Judge(DoorInputs inputs);

    protected Reason Say(string key, params IReadOnlyList<(string Name, object Value)> values) => sentences.Reason(key, values);

    protected IReadOnlyList<Reason> Says(params IEnumerable<string> keys) => [.. keys.Select(key => Say(key))];

    protected static IEnumerable<Debt> Owed(DoorInputs inputs, params CreditorKind[] kinds) => inputs.File.Owed(kinds);

    protected int Count(string id, DoorInputs inputs) => Figures.Count(id, inputs.Today);

    protected Yen Amount(string id, DoorInputs inputs) => Figures.Amount(id, inputs.Today);
}
