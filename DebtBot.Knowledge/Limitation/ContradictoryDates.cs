using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>
/// Days of a debt that cannot all be true: something before the contract, or a day that has not come yet. Nothing is reckoned from them; the person is asked to look again.
/// A dated payment or judgment beside “none since” is no contradiction here: the dated event is what is known, and it is the careful side.
/// </summary>
internal static class ContradictoryDates
{
    public static IReadOnlyList<MissingFact> Of(Debt debt, DateOnly today)
    {
        List<MissingFact>? facts = null;
        void Name(Fact<Debt, DateWindow> fact)
        {
            facts ??= [];
            if (!facts.Exists(named => named.Key == fact.Key))
            {
                facts.Add(new(fact.Key, debt.Id));
            }
        }

        foreach (var (fact, day, mayLieAhead) in Days(debt))
        {
            if (!day.TryGet(out var known))
            {
                continue;
            }

            if (debt.Contracted.TryGet(out var start) && known.Latest < start.Earliest)
            {
                Name(DebtFacts.Contracted);
                Name(fact);
            }

            if (known.Earliest > today && !mayLieAhead)
            {
                Name(fact);
            }
        }

        return facts ?? (IReadOnlyList<MissingFact>)[];
    }

    private static ReadOnlySpan<(Fact<Debt, DateWindow> Fact, Answer<DateWindow> Day, bool MayLieAhead)> Days(Debt debt) => new[]
    {
        (DebtFacts.Contracted, debt.Contracted, false), (DebtFacts.LastPayment, debt.LastPayment, false), (DebtFacts.Subrogated, debt.Subrogated, false),
        (DebtFacts.FirstUnpaid, debt.FirstUnpaid, true), (DebtFacts.DueDate, debt.DueDate, true),
    };
}
