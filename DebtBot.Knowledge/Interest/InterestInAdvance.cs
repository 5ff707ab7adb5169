using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>What interest taken in advance does to the principal.</summary>
/// <param name="Received">What was handed over.</param>
/// <param name="Allowed">The most interest on that for the whole term; null while the term is not known.</param>
/// <param name="Principal">What is owed at the end of the term; null while the term is not known.</param>
public sealed record InAdvance(Yen Received, Yen Deducted, Yen? Allowed, Yen? Principal);

/// <summary>利息の天引き。受け取った額を元本として上限の利息を計算し、それを超えて引かれた分は元本の支払いに充てる。</summary>
/// <remarks>利息制限法2条。</remarks>
internal sealed class InterestInAdvance(InterestCaps caps)
{
    /// <param name="term">From the loan to its one due day; null when not known.</param>
    public InAdvance Of(Yen nominal, Yen received, (DateOnly From, DateOnly To)? term)
    {
        var deducted = nominal.LessAtLeastZero(received);
        if (term is not var (from, to) || to < from || from < caps.KnownFrom)
        {
            return new(received, deducted, null, null);
        }

        var allowed = SimpleInterest.Of(received, caps.Cap(received, from), from, to, RecalculationConvention.Usual);
        return new(received, deducted, allowed, nominal.LessAtLeastZero(deducted.LessAtLeastZero(allowed)));
    }
}
