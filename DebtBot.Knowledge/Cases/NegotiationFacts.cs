using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>What only a person who prepares to negotiate is asked for.</summary>
public static class NegotiationFacts
{
    public static readonly Fact<CaseFile, Yen> CanPayMonthly = new(
        "negotiation.can-pay-monthly", c => c.Negotiation.CanPayMonthly, (c, a) => c with { Negotiation = c.Negotiation with { CanPayMonthly = a } });

    public static readonly Fact<CaseFile, bool> Represented = new(
        "negotiation.represented", c => c.Negotiation.Represented, (c, a) => c with { Negotiation = c.Negotiation with { Represented = a } });
}
