using System.Globalization;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>One person's case at one moment: the contract of `assess`, filled by the conversation. No names, no addresses.</summary>
public sealed record CaseFile
{
    public static CaseFile Empty { get; } = new();

    public Person Person { get; init; } = new();

    public Household Household { get; init; } = new();

    public Income Income { get; init; } = new();

    public Expenses Expenses { get; init; } = new();

    /// <summary>Set aside each month before any payment to creditors, whole yen.</summary>
    public Answer<Yen> Reserve { get; init; }

    public Assets Assets { get; init; } = new();

    public IReadOnlyList<Debt> Debts { get; init; } = [];

    /// <summary>Given(true) once the person said there are no further debts.</summary>
    public Answer<bool> DebtListComplete { get; init; }

    /// <summary>What the person says they owe in all, when they do not list it.</summary>
    public Answer<Yen> StatedTotal { get; init; }

    /// <summary>How many creditors the person says there are.</summary>
    public Answer<int> StatedCreditors { get; init; }

    public IReadOnlyList<CourtPaper> Papers { get; init; } = [];

    public IReadOnlyList<Pressure> Pressure { get; init; } = [];

    /// <summary>Schemes the person was drawn into beside the debts listed: an account handed over, a transfer job …</summary>
    public IReadOnlyList<SchemeKind> Schemes { get; init; } = [];

    public Inheritance Inheritance { get; init; } = new();

    public IReadOnlyList<Seizure> Seizures { get; init; } = [];

    public History History { get; init; } = new();

    public Conduct Conduct { get; init; } = new();

    public Negotiation Negotiation { get; init; } = new();

    public Disaster Disaster { get; init; } = new();

    public SupportOwedToMe SupportOwedToMe { get; init; } = new();

    public LocalFigures Local { get; init; } = new();

    public IReadOnlyList<Wish> Wishes { get; init; } = [];

    /// <summary>Whether anything is owed to a creditor of one of these kinds.</summary>
    public bool Owes(params ReadOnlySpan<CreditorKind> kinds)
    {
        foreach (var debt in Debts)
        {
            if (debt.Kind.TryGet(out var kind) && kinds.Contains(kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is owed to creditors of these kinds.</summary>
    public IEnumerable<Debt> Owed(params IReadOnlyCollection<CreditorKind> kinds) => Debts.Where(debt => debt.Kind.Is(kinds.Contains));

    public Debt? DebtById(string? id) => Debts.FirstOrDefault(debt => debt.Id == id);

    public CaseFile WithDebt(Debt changed) =>
        this with { Debts = Debts.Any(debt => debt.Id == changed.Id) ? [.. Debts.Select(debt => debt.Id == changed.Id ? changed : debt)] : [.. Debts, changed] };

    public CaseFile WithPaper(CourtPaper changed) =>
        this with { Papers = Papers.Any(paper => paper.Id == changed.Id) ? [.. Papers.Select(paper => paper.Id == changed.Id ? changed : paper)] : [.. Papers, changed] };
}

/// <summary>The person, without a name.</summary>
public sealed record Person
{
    /// <summary>Full years.</summary>
    public Answer<int> Age { get; init; }

    public Answer<string> Prefecture { get; init; }

    public Answer<string> Municipality { get; init; }

    public Answer<JobKind> Job { get; init; }

    /// <summary>Free words: 警備員, 生命保険募集人 …; matters for licence bars.</summary>
    public Answer<string> Occupation { get; init; }

    public Answer<bool> OnWelfare { get; init; }

    /// <summary>The day the person left a job or closed a business.</summary>
    public Answer<DateWindow> LeftJobOn { get; init; }

    /// <summary>Whether gambling plays a part; asked without blame.</summary>
    public Answer<bool> Gambling { get; init; }

    /// <summary>ISO 639-1: ja, en, vi …</summary>
    public Answer<string> Language { get; init; }

    /// <summary>Whether a natural disaster is why the loans cannot be paid.</summary>
    public Answer<bool> HitByDisaster { get; init; }
}

/// <summary>Who lives on the same purse.</summary>
public sealed record Household
{
    /// <summary>People in the household including the person, 1 … 20.</summary>
    public Answer<int> People { get; init; }

    /// <summary>How many people the person supports, without themselves, 0 … 19.</summary>
    public Answer<int> Supported { get; init; }

    public IReadOnlyList<Dependant> Dependants { get; init; } = [];

    /// <summary>How many children the person supports, when they are not listed one by one. 0 … 20.</summary>
    public Answer<int> Children { get; init; }

    public Answer<bool> Spouse { get; init; }
}

/// <summary>A person who is supported. Their place in the list is their id: person-1, person-2 …</summary>
public sealed record Dependant
{
    /// <summary>Full years.</summary>
    public Answer<int> Age { get; init; }

    public static string IdAt(int place) => string.Create(CultureInfo.InvariantCulture, $"person-{place + 1}");
}
