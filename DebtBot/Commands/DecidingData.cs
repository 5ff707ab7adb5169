using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Commands;

/// <summary>The data table for one case: which of a figure's values was in force on the day that decides.</summary>
internal sealed record DecidingData(IReadOnlyList<DataRow> Rows, CaseFile Case, DateOnly Today)
{
    /// <summary>Files whose values hold by the day of the contract; all others hold by today.</summary>
    private static readonly string[] ByContract = ["Limitation/periods.yaml", "Interest/caps.yaml"];

    /// <param name="subject">The debt of the finding, if it is about one.</param>
    public string Values(DataRow row, string? subject) => row.ValuesOn(Array.Exists(ByContract, file => row.Place.StartsWith(file, StringComparison.Ordinal))
        ? Case.DebtById(subject) is { } debt && debt.Contracted.TryGet(out var day) ? day : null
        : DateWindow.Day(Today));
}
