using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>給料や預金のうち、どこまで差し押さえられるか。いつから取り立てられるか。</summary>
/// <remarks>民事執行法152条・155条、同施行令2条。税は国税徴収法76条、同施行令34条（端数処理はここではしない）。</remarks>
internal sealed class SeizureLimits
{
    private const int TwiceLiving = 2;
    private readonly Dictionary<string, DatedValue<decimal>> figures;
    private readonly LegalSentences sentences;

    public SeizureLimits(LawLibrary library)
    {
        figures = LawLibrary.File("CourtPapers/seizure.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")));
        sentences = library.Sentences;
    }

    public IReadOnlyCollection<DatedValue<decimal>> Figures => figures.Values;

    public SeizureFinding Assess(int index, Seizure seizure, DateOnly today)
    {
        var kind = seizure.Kind.Match(known => known, () => SeizureKind.Other);
        var from = seizure.Served.TryGet(out var served) ? served.AddDays(Wait(kind, seizure, today) + 1) : (DateOnly?)null;
        return seizure.Kind.IsUnknown ? Unknown(index, kind, from, "seizure.kind")
            : kind == SeizureKind.Deposit ? Deposit(index, seizure, from)
            : seizure.For.Is(SeizureFor.Tax) ? Tax(index, seizure, kind, today)
            : Wage(index, seizure, kind, from, today);
    }

    private SeizureFinding Wage(int index, Seizure seizure, SeizureKind kind, DateOnly? from, DateOnly today)
    {
        if (!seizure.NetPay.TryGet(out var net))
        {
            return Unknown(index, kind, from, "seizure.net-pay");
        }

        var support = seizure.For.Is(SeizureFor.Support);
        var part = net.FractionDown(At(support ? "support-share" : "wage-share", today));
        var beyond = net.LessAtLeastZero(Whole("wage-protected-cap", today));
        var seizable = kind == SeizureKind.Severance || part > beyond ? part : beyond;
        return new(index, kind, seizable, net.LessAtLeastZero(seizable), from, [], [Reason(support ? "seizure.support" : "seizure.wage", ("amount", seizable), ("kept", net.LessAtLeastZero(seizable)))]);
    }

    private SeizureFinding Tax(int index, Seizure seizure, SeizureKind kind, DateOnly today)
    {
        var net = seizure.GrossPay.TryGet(out var gross) && seizure.Deductions.TryGet(out var held) ? gross.LessAtLeastZero(held) : seizure.NetPay.TryGet(out var pay) ? pay : (Yen?)null;
        if (net is not { } left || !seizure.Relatives.TryGet(out var relatives))
        {
            return Unknown(index, kind, null, net is null ? "seizure.net-pay" : "seizure.relatives");
        }

        var living = Whole("tax-living-base", today) + (Whole("tax-living-relative", today) * relatives);
        var rest = left.LessAtLeastZero(living);
        var share = rest.FractionDown(At("tax-further-share", today));
        var further = share > living * TwiceLiving ? living * TwiceLiving : share;
        var seizable = rest.LessAtLeastZero(further);
        return new(index, kind, seizable, living + further, null, [], [Reason("seizure.tax", ("amount", seizable), ("kept", living))]);
    }

    private SeizureFinding Deposit(int index, Seizure seizure, DateOnly? from)
    {
        var reasons = new List<Reason> { sentences.Reason("seizure.deposit") };
        if (seizure.OnlyBenefits.Is(true))
        {
            reasons.Add(sentences.Reason("seizure.benefits-in-account"));
        }

        var balance = seizure.Balance.TryGet(out var known) ? known : (Yen?)null;
        return new(index, SeizureKind.Deposit, balance, balance is null ? null : Yen.Zero, from, [], reasons);
    }

    private SeizureFinding Unknown(int index, SeizureKind kind, DateOnly? from, string missing) =>
        new(index, kind, null, null, from, [new(missing)], [sentences.Reason("seizure.cannot-tell")]);

    private int Wait(SeizureKind kind, Seizure seizure, DateOnly today) =>
        (int)At(kind is SeizureKind.Deposit or SeizureKind.Other || seizure.For.Is(SeizureFor.Support) ? "other-wait" : "wage-wait", today);

    private Reason Reason(string key, params IReadOnlyList<(string Name, object Value)> values) => sentences.Reason(key, values);

    private decimal At(string id, DateOnly today) => figures[id].At(today);

    private Yen Whole(string id, DateOnly today) => new((long)At(id, today));
}
