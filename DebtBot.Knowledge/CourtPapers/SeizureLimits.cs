using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>給料・預金・現金・家財・受給権のうち、どこまで差し押さえられるか。いつから取り立てられるか。</summary>
/// <remarks>民事執行法131条・152条・153条・155条、同施行令1条・2条。税は国税徴収法47条・76条。</remarks>
internal sealed class SeizureLimits
{
    private readonly SeizureFigures figures;
    private readonly LegalSentences sentences;
    private readonly WageProtection wages;
    private readonly TaxProtection tax;
    private readonly SupportLien lien;

    public SeizureLimits(LawLibrary library)
    {
        (figures, sentences) = (new(library), library.Sentences);
        (wages, tax, lien) = (new(figures, sentences), new(figures, sentences), new(figures, sentences));
    }

    public IReadOnlyCollection<DatedValue<decimal>> Figures => figures.All;

    /// <summary>Wages that were not told for the seizure itself are the take-home pay of the household.</summary>
    public IReadOnlyList<SeizureFinding> For(CaseFile file, DateOnly today) =>
        [.. KnownSeizures.Of(file).Select((seizure, at) => Assess(at, seizure.NetPay.IsGiven ? seizure : seizure with { NetPay = file.Income.MonthlyTakeHome }, today))];

    private SeizureFinding Assess(int index, Seizure seizure, DateOnly today)
    {
        var kind = seizure.Kind.Match(known => known, () => SeizureKind.Other);
        var from = CollectableFrom(seizure, kind, today);
        var finding = seizure.Kind.IsUnknown ? Plain(index, kind, from, [About(index, SeizureFacts.Kind.Key)], "seizure.cannot-tell") : kind switch
        {
            SeizureKind.Deposit => Deposit(index, seizure, from),
            SeizureKind.Cash => Cash(index, seizure, from, today),
            SeizureKind.Movables => Plain(index, kind, from, [], "seizure.movables"),
            SeizureKind.Benefits => Benefits(index, seizure),
            SeizureKind.Other => Plain(index, kind, from, [], "seizure.other"),
            _ => seizure.For.Is(SeizureFor.Tax) ? tax.Of(index, seizure, kind, Net(seizure), today) : Wage(index, seizure, kind, from, today),
        };
        return lien.AddedTo(finding, seizure, today);
    }

    private DateOnly? CollectableFrom(Seizure seizure, SeizureKind kind, DateOnly today)
    {
        var isPay = kind is SeizureKind.Wages or SeizureKind.Bonus or SeizureKind.Severance;
        var wait = figures.At(isPay && !seizure.For.Is(SeizureFor.Support) ? "wage-wait" : "other-wait", today);
        return seizure.Served.TryGet(out var served) && !seizure.For.Is(SeizureFor.Tax) && kind is not (SeizureKind.Cash or SeizureKind.Movables) ? served.AddDays((int)wait + 1) : null;
    }

    private static Yen? Net(Seizure seizure) => seizure.GrossPay.TryGet(out var gross) && seizure.Deductions.TryGet(out var held) ? gross.LessAtLeastZero(held)
        : seizure.NetPay.TryGet(out var pay) ? pay
        : null;

    private SeizureFinding Wage(int index, Seizure seizure, SeizureKind kind, DateOnly? from, DateOnly today)
    {
        if ((seizure.NetPay.TryGet(out var pay) ? pay : Net(seizure)) is not { } net)
        {
            return Plain(index, kind, from, [new(CaseFacts.MonthlyTakeHome.Key)], "seizure.cannot-tell", "seizure.range-change");
        }

        var (seizable, why) = wages.Of(net, kind, seizure, today);
        return new(index, kind, seizable, net.LessAtLeastZero(seizable), from, [], [why, sentences.Reason("seizure.range-change")]);
    }

    private SeizureFinding Deposit(int index, Seizure seizure, DateOnly? from)
    {
        var balance = seizure.Balance.TryGet(out var known) ? known : (Yen?)null;
        var keys = seizure.For.Is(SeizureFor.Tax) ? ["seizure.tax-deposit"] : new List<string> { "seizure.deposit", "seizure.later-money" };
        if (seizure.OnlyBenefits.Is(true) && !seizure.For.Is(SeizureFor.Tax))
        {
            keys.AddRange(["seizure.benefits-in-account", "seizure.aimed-at-benefits"]);
        }

        IReadOnlyList<MissingFact> missing = seizure.OnlyBenefits.IsUnknown && !seizure.For.Is(SeizureFor.Tax) ? [About(index, SeizureFacts.OnlyBenefits.Key)] : [];
        return new(index, SeizureKind.Deposit, balance, balance is null ? null : Yen.Zero, from, missing, [.. keys.Select(key => sentences.Reason(key))]);
    }

    private SeizureFinding Cash(int index, Seizure seizure, DateOnly? from, DateOnly today)
    {
        var kept = figures.Yen("cash-protected", today);
        return seizure.Balance.TryGet(out var cash)
            ? new(index, SeizureKind.Cash, cash.LessAtLeastZero(kept), cash < kept ? cash : kept, from, [], [sentences.Reason("seizure.cash", ("kept", kept))])
            : new(index, SeizureKind.Cash, null, kept, from, [], [sentences.Reason("seizure.cash", ("kept", kept))]);
    }

    /// <summary>受給権は差し押さえられない。老齢年金だけは税金の滞納処分の対象になり得る。</summary>
    private SeizureFinding Benefits(int index, Seizure seizure) => seizure.For.Is(SeizureFor.Tax)
        ? Plain(index, SeizureKind.Benefits, null, [], "seizure.benefits-tax")
        : new(index, SeizureKind.Benefits, Yen.Zero, null, null, [], [sentences.Reason("seizure.benefits-right"), sentences.Reason("seizure.benefits-in-account")]);

    private SeizureFinding Plain(int index, SeizureKind kind, DateOnly? from, IReadOnlyList<MissingFact> missing, params IReadOnlyList<string> keys) =>
        new(index, kind, null, null, from, missing, [.. keys.Select(key => sentences.Reason(key))]);

    private static MissingFact About(int index, string fact) => new(fact, SeizureFacts.IdAt(index));
}
