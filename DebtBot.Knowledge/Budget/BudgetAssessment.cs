using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Budget;

/// <summary>What a household can really keep: income − living − reserve. A missing line leaves the surplus unknown; a line that looks too low is asked again first.</summary>
internal sealed class BudgetAssessment
{
    private readonly Dictionary<string, DatedValue<decimal>> figures;
    private readonly BudgetSanity sanity;
    private readonly LegalSentences sentences;
    private readonly PriorityBills priority;

    public BudgetAssessment(LawLibrary library)
    {
        figures = library.File("Budget/budget.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")));
        sanity = new(figures);
        sentences = library.Sentences;
        priority = new(library);
    }

    public IReadOnlyCollection<DatedValue<decimal>> Figures => figures.Values;

    public BudgetFinding Assess(CaseFile file, DateOnly today)
    {
        List<MissingFact> missing = [];
        var net = Net(file, missing);
        var living = Living(file.Expenses, missing);
        var reserve = file.Reserve.TryGet(out var own) ? own : living is { } known ? Usual(known, today) : (Yen?)null;
        var flags = sanity.Flags(file, today).ToList();
        var doubtful = flags.Exists(BudgetSanity.IsTooLow) && !file.Expenses.Checked.Is(true);
        if (doubtful && file.Expenses.Checked.IsUnknown)
        {
            missing.Add(new(CaseFacts.ExpensesChecked.Key));
        }

        var first = priority.Of(file);
        YenDifference? surplus = net is { } income && living is { } cost && reserve is { } kept && !doubtful ? income - (cost + kept) : null;
        IReadOnlyList<Reason> because = surplus is null ? [] : file.Reserve.IsGiven ? [sentences.Reason("budget.surplus")] : [sentences.Reason("budget.surplus"), sentences.Reason("budget.reserve-assumed")];
        return new(net, living, reserve, surplus, flags, missing, because)
        {
            StatedOutgo = Stated(file.Expenses), IsShortOfMoney = IsShort(file, surplus, today), Priority = first, AfterPriority = first.Count > 0 ? sentences.Reason("priority.then") : null,
            FoodPerHead = file.Expenses.Food.TryGet(out var food) && file.Household.People.TryGet(out var people) ? new(food.Amount / people) : null,
        };
    }

    private bool IsShort(CaseFile file, YenDifference? surplus, DateOnly today) =>
        file.Income.MonthlyTakeHome.Is(income => income.Amount <= figures["short-income"].At(today)) || file.Assets.Cash.Is(cash => cash.Amount < figures["short-cash"].At(today))
        || file.Person.Job.Is(JobKind.Unemployed) || surplus is { IsShort: true }
        || file.Owed(CreditorKind.Landlord, CreditorKind.RentGuarantor, CreditorKind.Utility).Any(debt => !debt.InArrears.Is(false));

    /// <summary>わからない and 答えたくない: there is something, and how much is not known.</summary>
    private static bool IsOpen(Answer<Yen> answer) => answer.IsSettled && answer.IsUnknown;

    private static Yen? Net(CaseFile file, List<MissingFact> missing)
    {
        if (!file.Income.MonthlyTakeHome.TryGet(out var own))
        {
            missing.Add(new(CaseFacts.MonthlyTakeHome.Key));
            return null;
        }

        (string Key, Answer<Yen> Answer)[] more = [(CaseFacts.SpouseMonthly.Key, file.Income.SpouseMonthly), (CaseFacts.BenefitsMonthly.Key, file.Income.BenefitsMonthly)];
        missing.AddRange(more.Where(item => IsOpen(item.Answer)).Select(item => new MissingFact(item.Key)));
        return more.Any(item => IsOpen(item.Answer)) ? null : more.Aggregate(own, (sum, item) => item.Answer.TryGet(out var amount) ? sum + amount : sum);
    }

    /// <summary>The stated total, or the sum of the quick lines when every one of them is known.</summary>
    private static Yen? Living(Expenses expenses, List<MissingFact> missing)
    {
        if (expenses.Total.TryGet(out var total))
        {
            return total;
        }

        var lines = Lines(expenses).ToList();
        missing.AddRange(lines.Where(line => line.Answer.IsUnknown).Select(line => new MissingFact(line.Key)));
        return lines.Exists(line => line.Answer.IsUnknown) ? null : Stated(expenses);
    }

    /// <summary>The quick lines that a month cannot do without; rent or mortgage, one of them is enough.</summary>
    private static IEnumerable<(string Key, Answer<Yen> Answer)> Lines(Expenses expenses) =>
    [
        (CaseFacts.Rent.Key, IsOpen(expenses.Mortgage) ? expenses.Mortgage : expenses.Rent.IsGiven ? expenses.Rent : expenses.Mortgage),
        (CaseFacts.Food.Key, expenses.Food),
        (CaseFacts.Utilities.Key, expenses.Utilities),
        (CaseFacts.Phone.Key, expenses.Phone),
        (CaseFacts.Transport.Key, expenses.Transport),
        (CaseFacts.Medical.Key, expenses.Medical),
        (CaseFacts.OtherExpenses.Key, expenses.Other),
    ];

    private static Yen Stated(Expenses expenses) =>
        expenses.Total.TryGet(out var total) ? total
        : new[] { expenses.Rent, expenses.Mortgage, expenses.Food, expenses.Utilities, expenses.Phone, expenses.Transport, expenses.Medical, expenses.Education, expenses.Support, expenses.Taxes, expenses.Other }
            .Aggregate(Yen.Zero, (sum, line) => line.TryGet(out var amount) ? sum + amount : sum);

    private Yen Usual(Yen living, DateOnly today)
    {
        var (share, least) = (living.FractionUp(figures["reserve-share"].At(today)), new Yen((long)figures["reserve-least"].At(today)));
        return share > least ? share : least;
    }
}
