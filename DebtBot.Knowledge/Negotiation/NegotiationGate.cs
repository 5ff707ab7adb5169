using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>交渉してよい相手かを、相手ごとに順に確かめる。違法な業者、裁判所の期限、時効、相手がわからない、弁護士が先、専用の窓口。判断できないときは閉じたままにする。</summary>
/// <remarks>民法152条1項、貸金業法42条、破産法162条・252条1項3号。保証人や担保のある借金の順番、受任通知の後のやりとりは扱わない。</remarks>
internal sealed class NegotiationGate(LegalSentences sentences)
{
    public IReadOnlyList<NegotiationLock> ForAll(GateInputs inputs) => [.. inputs.File.Debts.Select(debt => For(debt, inputs))];

    public NegotiationLock For(Debt debt, GateInputs inputs)
    {
        if (inputs.IsIllegal(debt))
        {
            return new(debt.Id, [NegotiationStop.IllegalLender], [sentences.Reason("negotiation.locked-illegal")], []);
        }

        var stops = Stops(debt, inputs).ToList();
        return new(debt.Id, stops, [.. stops.SelectMany(Said).Select(key => sentences.Reason(key))], stops.Count == 0 ? [] : [.. stops.SelectMany(stop => Missing(stop, debt, inputs)).Distinct()]);
    }

    private static IEnumerable<NegotiationStop> Stops(Debt debt, GateInputs inputs)
    {
        var door = HasOwnDoor(debt);
        (NegotiationStop Stop, bool Stands)[] all =
        [
            (NegotiationStop.CourtDeadline, inputs.Running(debt).Any()),
            (NegotiationStop.Limitation, inputs.LimitationOf(debt) is not { LocksScripts: false }),
            (NegotiationStop.CreditorUnknown, !door && !debt.Kind.Is(kind => kind != CreditorKind.Unknown)),
            (NegotiationStop.LawyerFirst, !door && inputs.NoPlanReaches),
            (NegotiationStop.OwnDoor, door),
        ];
        return all.Where(one => one.Stands).Select(one => one.Stop);
    }

    /// <summary>Public claims, support, home, power, scholarship: whatever the creditor's kind, also by what is owed for.</summary>
    private static bool HasOwnDoor(Debt debt) => OwnDoor.Has(debt) || PublicClaims.Is(debt)
        || debt.Product.Is(product => product is ClaimProduct.Rent or ClaimProduct.Scholarship or ClaimProduct.Tax or ClaimProduct.Utility or ClaimProduct.Support);

    private static IEnumerable<MissingFact> Missing(NegotiationStop stop, Debt debt, GateInputs inputs) => stop switch
    {
        NegotiationStop.CourtDeadline => inputs.Running(debt).SelectMany(deadline => deadline.Missing),
        NegotiationStop.Limitation => inputs.LimitationOf(debt)?.Missing ?? [],
        NegotiationStop.CreditorUnknown => [new(DebtFacts.Kind.Key, debt.Id)],
        _ => [],
    };

    private static IReadOnlyList<string> Said(NegotiationStop stop) => stop switch
    {
        NegotiationStop.CourtDeadline => ["negotiation.court-first"],
        NegotiationStop.Limitation => ["negotiation.locked", "negotiation.ask-first"],
        NegotiationStop.CreditorUnknown => ["negotiation.who-first"],
        NegotiationStop.LawyerFirst => ["negotiation.lawyer-first"],
        NegotiationStop.OwnDoor => ["negotiation.own-door"],
        _ => ["negotiation.locked-illegal"],
    };
}
