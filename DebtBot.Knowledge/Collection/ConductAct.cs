using System.Globalization;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection;

/// <summary>One time a creditor pressed, with what was said and the debt it was about.</summary>
/// <param name="Debt">Null when it is not known which debt it was about.</param>
internal sealed record ConductAct(int Index, Pressure Pressure, IReadOnlyList<CreditorClaim> Claims, Debt? Debt)
{
    /// <summary>A call or a fax, wherever it rang.</summary>
    public bool IsCall => Pressure.By.Is(means => means is PressureMeans.Phone or PressureMeans.Fax);

    public bool IsVisit => Pressure.By.Is(PressureMeans.Visit);

    public bool IsVisitElsewhere => IsVisit && Pressure.Where.Is(place => place is PressurePlace.Work or PressurePlace.Family or PressurePlace.Neighbours);

    public bool IsFromAnUnlicensedLender => Debt is { } debt && debt.Kind.Is(CreditorKind.Unlicensed);

    public bool Said(string claim) => Claims.Any(said => said.Id == claim);

    public MissingFact Missing<T>(Fact<Pressure, T> fact)
        where T : notnull => new(fact.Key, Index.ToString(CultureInfo.InvariantCulture));
}
