using System.Globalization;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.LivingCost;

/// <summary>Amounts that hold from one age or income up to the next: “0=279000 2=310000”.</summary>
internal sealed record StepRow(IReadOnlyList<(long From, Yen Amount)> Steps)
{
    /// <summary>The amount of the last step at or below the value; the first step starts at 0.</summary>
    public Yen At(long value) => Steps.Last(step => step.From <= value).Amount;

    public static StepRow Read(YamlMap map, string area) => map.Parse(area, text =>
    {
        var steps = text.Split(' ').Select(step => step.Split('=') is [var from, var amount] ? (Number(from), new Yen(Number(amount))) : throw new FormatException()).ToList();
        return steps[0].Item1 == 0 && steps.Zip(steps.Skip(1)).All(pair => pair.First.Item1 < pair.Second.Item1) ? new StepRow(steps) : throw new FormatException();
    }, "rising steps from 0 like “0=279000 2=310000”");

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>Amounts by number of people; the last one holds for all larger households.</summary>
internal sealed record PeopleRow(IReadOnlyList<Yen> Amounts)
{
    /// <param name="place">0 for the first amount.</param>
    public Yen At(int place) => Amounts[Math.Min(place, Amounts.Count - 1)];

    public static PeopleRow Read(YamlMap map, string key) =>
        map.Parse(key, text => new PeopleRow([.. text.Split(' ').Select(amount => new Yen(long.Parse(amount, NumberStyles.None, CultureInfo.InvariantCulture)))]), "amounts like “527000 583000 647000 703000”");
}
