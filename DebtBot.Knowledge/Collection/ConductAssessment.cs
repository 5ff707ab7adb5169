using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Collection.Rules;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Collection;

/// <summary>Each time a creditor pressed: whom the law binds → item by item → what can be said, and what to do.</summary>
internal sealed class ConductAssessment
{
    private readonly IReadOnlyList<ConductRule> rules;
    private readonly ConductSentences words;

    public ConductAssessment(LawLibrary library)
    {
        (Figures, Claims) = (new(library), new(library));
        words = new(library.Sentences, Figures);
        rules =
        [
            new PeaceDisturbed(Figures),
            new ContactAtNight(Figures),
            new ContactOutsideAgreedTime(),
            new ContactAtWork(),
            new StayingWhenToldToLeave(),
            new TellingOthers(),
            new BorrowElsewhere(),
            new AskingOthersToPay(),
            new PressingAfterRefusal(),
            new DemandAfterNotice(),
            new AnnouncingIt(Figures),
        ];
    }

    public ConductFigures Figures { get; }

    public ClaimCatalog Claims { get; }

    public IReadOnlyList<ConductFinding> Assess(CaseFile file) => [.. file.Pressure.Select((pressure, at) => Assess(Act(file, pressure, at)))];

    private ConductAct Act(CaseFile file, Pressure pressure, int index) =>
        new(index, pressure, pressure.Words.Match(Claims.In, () => []), DebtOf(file, pressure));

    /// <summary>By id, then by the creditor's name; null when neither fits.</summary>
    private static Debt? DebtOf(CaseFile file, Pressure pressure) => pressure.From.Match(
        from => file.DebtById(from) ?? file.Debts.FirstOrDefault(debt => debt.Creditor.Is(from)),
        () => null);

    private ConductFinding Assess(ConductAct act)
    {
        if (act.Pressure.By.Is(PressureMeans.Court))
        {
            return words.Of(act, new ConductVerdict.Lawful(), [], []);
        }

        if (act.Debt is not { } debt)
        {
            return Unknown(act, act.Missing(PressureFacts.From));
        }

        return CreditorScope.Of(debt) switch
        {
            { Rules: { } others } => words.Of(act, new ConductVerdict.NotBoundByThisLaw(others), [], []),
            { Missing: { } fact } => Unknown(act, fact),
            _ => ByItem(act),
        };
    }

    private ConductFinding Unknown(ConductAct act, MissingFact fact) => words.Of(act, new ConductVerdict.CannotTell([fact]), [], [fact]);

    private ConductFinding ByItem(ConductAct act)
    {
        var results = rules.Select(rule => (rule.Item, Result: rule.Test(act))).ToList();
        string[] broken = [.. results.Where(item => item.Result.Fit == ItemFit.Met).Select(item => item.Item), .. act.Claims.SelectMany(claim => claim.Does)];
        string[] open = [.. results.Where(item => item.Result.Fit == ItemFit.Depends).Select(item => item.Item)];
        MissingFact[] missing = [.. results.Select(item => item.Result.Missing).OfType<MissingFact>().Distinct()];
        string[] items = [.. broken.Concat(open).Distinct()];
        return broken.Length > 0 ? words.Of(act, new ConductVerdict.Violation(items), items, [])
            : open.Length > 0 ? words.Of(act, new ConductVerdict.Conditional(items), items, missing)
            : missing.Length > 0 ? words.Of(act, new ConductVerdict.CannotTell(missing), [], missing)
            : act.IsFromAnUnlicensedLender || act.Claims.Any(claim => claim.Verdict is ClaimVerdict.Prohibited or ClaimVerdict.Improper or ClaimVerdict.Conditional) ? words.Of(act, new ConductVerdict.Conditional([]), [], [])
            : words.Of(act, new ConductVerdict.Lawful(), [], []);
    }
}
