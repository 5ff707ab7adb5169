using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Data;

/// <summary>A figure fixed by law or practice: its values by date, its article, and when a person last checked it.</summary>
public sealed record DatedValue<T>(
    string Id, string Title, string Unit, Timeline<T> Values, IReadOnlyList<LegalBasis> Basis, Confidence Confidence, DateOnly VerifiedOn, string VerifiedHow)
{
    /// <summary>The data file it stands in, below the project.</summary>
    public string File { get; init; } = "";

    /// <exception cref="OutsideTimelineException">The data says nothing for this day.</exception>
    public T At(DateOnly day) => Values.At(day, Title);
}
