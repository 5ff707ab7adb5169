using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>Where interviews find what they ask about.</summary>
internal static class InterviewSubjects
{
    public static readonly Subjects<ConversationState> Conversation = new(_ => [""], (state, _) => state, (_, changed) => changed);

    public static readonly Subjects<CaseFile> Case = new(_ => [""], (state, _) => state.Case, (state, changed) => state with { Case = changed });

    public static readonly Subjects<Debt> Debts = new(
        state => state.Case.Debts.Select(debt => debt.Id), (state, id) => state.Case.DebtById(id),
        (state, debt) => state with { Case = state.Case.WithDebt(debt) });

    public static readonly Subjects<CourtPaper> Papers = new(
        state => state.Case.Papers.Select(paper => paper.Id), (state, id) => state.Case.Papers.FirstOrDefault(paper => paper.Id == id),
        (state, paper) => state with { Case = state.Case.WithPaper(paper) });

    /// <summary>Pressure has no id of its own; its place in the log is its id and never changes.</summary>
    public static readonly Subjects<NumberedPressure> Pressure = new(
        state => Enumerable.Range(0, state.Case.Pressure.Count).Select(Number),
        (state, id) => Index(id) is { } i && i < state.Case.Pressure.Count ? new(i, state.Case.Pressure[i]) : null,
        (state, changed) => state with
        {
            Case = state.Case with { Pressure = [.. state.Case.Pressure.Select((item, i) => i == changed.Index ? changed.Pressure : item)] },
        });

    /// <summary>People who are supported; their place in the list is their id.</summary>
    public static readonly Subjects<NumberedDependant> Dependants = new(
        state => Enumerable.Range(0, state.Case.Household.Dependants.Count).Select(Dependant.IdAt),
        (state, id) => state.Case.Household.Dependants.Select((dependant, at) => new NumberedDependant(at, dependant)).FirstOrDefault(item => Dependant.IdAt(item.Index) == id),
        (state, changed) => state with
        {
            Case = state.Case with { Household = state.Case.Household with { Dependants = [.. state.Case.Household.Dependants.Select((item, at) => at == changed.Index ? changed.Dependant : item)] } },
        });

    /// <summary>Seizures, told or read off a paper; their place in the list is their id.</summary>
    public static readonly Subjects<NumberedSeizure> Seizures = new(
        state => Enumerable.Range(0, KnownSeizures.Of(state.Case).Count).Select(SeizureFacts.IdAt),
        (state, id) => KnownSeizures.Of(state.Case).Select((known, at) => new NumberedSeizure(at, state.Case.Seizures.ElementAtOrDefault(at) ?? new(), known)).FirstOrDefault(item => SeizureFacts.IdAt(item.Index) == id),
        (state, changed) => state with
        {
            Case = state.Case with { Seizures = [.. Enumerable.Range(0, Math.Max(state.Case.Seizures.Count, changed.Index + 1)).Select(at => at == changed.Index ? changed.Told : state.Case.Seizures.ElementAtOrDefault(at) ?? new())] },
        });

    /// <summary>Debts to a lender without a licence; subjects of their own, so that an amount told of an ordinary debt is never taken for one of these.</summary>
    public static readonly Subjects<IllegalDebt> IllegalDebts = new(
        state => state.Case.Debts.Where(IllegalDebt.Is).Select(debt => debt.Id),
        (state, id) => state.Case.DebtById(id) is { } debt && IllegalDebt.Is(debt) ? new(debt) : null,
        (state, changed) => state with { Case = state.Case.WithDebt(changed.Debt) });

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static int? Index(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}

/// <summary>A debt to a lender without a licence, or under a named scheme.</summary>
internal sealed record IllegalDebt(Debt Debt)
{
    public static bool Is(Debt debt) => debt.Kind.Is(CreditorKind.Unlicensed) || debt.ShortLoan.Scheme.IsGiven;
}

/// <summary>A seizure with its place in the list.</summary>
/// <param name="Told">What the person said of it; answers are written here.</param>
/// <param name="Known">The same with what its paper says.</param>
internal sealed record NumberedSeizure(int Index, Seizure Told, Seizure Known)
{
    public NumberedSeizure With<T>(Fact<Seizure, T> fact, Answer<T> answer)
        where T : notnull => this with { Told = fact.Write(Told, answer), Known = fact.Write(Known, answer) };
}

/// <summary>An entry of the pressure log with its place.</summary>
internal sealed record NumberedPressure(int Index, Pressure Pressure);

/// <summary>A supported person with their place in the list.</summary>
internal sealed record NumberedDependant(int Index, Dependant Dependant)
{
    public static readonly Fact<NumberedDependant, int> Age =
        new(DependantFacts.Age.Key, item => item.Dependant.Age, (item, age) => item with { Dependant = DependantFacts.Age.Write(item.Dependant, age) });
}
