using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>交渉してよい相手かを、相手ごとに順に確かめる。違法な業者、裁判所の期限、もう頼んだ専門家、時効、相手がわからない、弁護士が先、専用の窓口。判断できないときは閉じたままにする。</summary>
/// <remarks>民法152条1項、貸金業法21条1項9号・42条、破産法162条・252条1項3号。保証人や担保のある借金は閉じずに、Preparation で注意を添える。</remarks>
internal sealed class NegotiationGate(LegalSentences sentences)
{
    /// <summary>What is said for each stop; the same for everybody.</summary>
    private readonly Dictionary<NegotiationStop, IReadOnlyList<Reason>> said =
        Enum.GetValues<NegotiationStop>().ToDictionary(stop => stop, IReadOnlyList<Reason> (stop) => [.. Words(stop).Select(key => sentences.Reason(key))]);

    public IReadOnlyList<NegotiationLock> ForAll(GateInputs inputs) => [.. inputs.File.Debts.Select(debt => For(debt, inputs))];

    public NegotiationLock For(Debt debt, GateInputs inputs)
    {
        if (inputs.IsIllegal(debt))
        {
            return new(debt.Id, [NegotiationStop.IllegalLender], said[NegotiationStop.IllegalLender], []);
        }

        var stops = Stops(debt, inputs);
        return stops switch
        {
            [] => new(debt.Id, [], [], []),
            [var only] => new(debt.Id, stops, said[only], Missing(only, debt, inputs)),
            _ => Several(stops, debt, inputs),
        };
    }

    private NegotiationLock Several(List<NegotiationStop> stops, Debt debt, GateInputs inputs)
    {
        List<Reason> because = [];
        List<MissingFact> missing = [];
        foreach (var stop in stops)
        {
            because.AddRange(said[stop]);
            missing.AddRange(missing.Count == 0 ? Missing(stop, debt, inputs) : Missing(stop, debt, inputs).Except(missing));
        }

        return new(debt.Id, stops, because, missing);
    }

    private static List<NegotiationStop> Stops(Debt debt, GateInputs inputs)
    {
        List<NegotiationStop> stops = [];
        var door = HasOwnDoor(debt);
        Add(NegotiationStop.CourtDeadline, inputs.Waits && inputs.Running(debt).Any());
        Add(NegotiationStop.LawyerActs, !door && inputs.LawyerActs);
        Add(NegotiationStop.Limitation, inputs.LimitationOf(debt) is not { LocksScripts: false });
        Add(NegotiationStop.CreditorUnknown, !door && !debt.Kind.Is(kind => kind != CreditorKind.Unknown));
        Add(NegotiationStop.LawyerFirst, !door && inputs.NoPlanReaches);
        Add(NegotiationStop.OwnDoor, door);
        return stops;

        void Add(NegotiationStop stop, bool stands)
        {
            if (stands)
            {
                stops.Add(stop);
            }
        }
    }

    /// <summary>Public claims, support, home, power, scholarship: whatever the creditor's kind, also by what is owed for.</summary>
    private static bool HasOwnDoor(Debt debt) => OwnDoor.Has(debt) || PublicClaims.Is(debt)
        || debt.Product.Is(product => product is ClaimProduct.Rent or ClaimProduct.Scholarship or ClaimProduct.Tax or ClaimProduct.Utility or ClaimProduct.Support);

    private static IReadOnlyList<MissingFact> Missing(NegotiationStop stop, Debt debt, GateInputs inputs) => stop switch
    {
        NegotiationStop.CourtDeadline => [.. inputs.Running(debt).SelectMany(deadline => deadline.Missing)],
        NegotiationStop.Limitation => inputs.LimitationOf(debt)?.Missing ?? [],
        NegotiationStop.CreditorUnknown => [new(DebtFacts.Kind.Key, debt.Id)],
        _ => [],
    };

    private static IReadOnlyList<string> Words(NegotiationStop stop) => stop switch
    {
        NegotiationStop.CourtDeadline => ["negotiation.court-first"],
        NegotiationStop.LawyerActs => ["negotiation.lawyer-acts"],
        NegotiationStop.Limitation => ["negotiation.locked", "negotiation.ask-first"],
        NegotiationStop.CreditorUnknown => ["negotiation.who-first"],
        NegotiationStop.LawyerFirst => ["negotiation.lawyer-first"],
        NegotiationStop.OwnDoor => ["negotiation.own-door"],
        _ => ["negotiation.locked-illegal"],
    };
}
