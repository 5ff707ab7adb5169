using System.Globalization;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Specs.Listening;

/// <summary>Whether a fact written as in openings.yaml, such as アコム.balance=500000, stands in a case.</summary>
internal static class OpeningFacts
{
    private static readonly Dictionary<string, Func<Debt, string, bool>> OfDebts = new(StringComparer.Ordinal)
    {
        ["balance"] = (debt, value) => Is(debt.Balance, value),
        ["first"] = (debt, value) => Is(debt.FirstAmount, value),
        ["monthly"] = (debt, value) => Is(debt.MonthlyPayment, value),
        ["received"] = (debt, value) => Is(debt.Received, value),
        ["demanded"] = (debt, value) => Is(debt.ShortLoan.Demanded, value),
        ["days"] = (debt, value) => debt.ShortLoan.Days.Is(int.Parse(value, null)),
        ["scheme"] = (debt, value) => IsNamed(debt.ShortLoan.Scheme, value),
        ["kind"] = (debt, value) => IsNamed(debt.Kind, value),
        ["original"] = (debt, value) => IsNamed(debt.OriginalKind, value),
        ["product"] = (debt, value) => IsNamed(debt.Product, value),
        ["role"] = (debt, value) => IsNamed(debt.Role, value),
        ["arrears"] = (debt, value) => debt.InArrears.Is(bool.Parse(value)),
        ["last"] = (debt, value) => Is(debt.LastPayment, value),
        ["since"] = (debt, value) => Is(debt.FirstUnpaid, value),
        ["contracted"] = (debt, value) => Is(debt.Contracted, value),
    };

    private static readonly Dictionary<string, Func<CourtPaper, string, bool>> OfPapers = new(StringComparer.Ordinal)
    {
        ["kind"] = (paper, value) => IsNamed(paper.Kind, value),
        ["how"] = (paper, value) => IsNamed(paper.How, value),
        ["court"] = (paper, value) => paper.CourtOnEnvelope.Is(bool.Parse(value)),
        ["special"] = (paper, value) => paper.SpecialService.Is(bool.Parse(value)),
        ["form"] = (paper, value) => paper.ObjectionForm.Is(bool.Parse(value)),
        ["case-number"] = (paper, value) => paper.CaseNumber.Is(bool.Parse(value)),
        ["asks-money"] = (paper, value) => paper.AsksForTransfer.Is(bool.Parse(value)),
        ["claim"] = (paper, value) => Is(paper.Claim, value),
        ["served"] = (paper, value) => Is(paper.Served, value),
        ["answer-by"] = (paper, value) => paper.AnswerBy.Is(Day(value)),
        ["hearing"] = (paper, value) => paper.Hearing.Is(Day(value)),
    };

    private static readonly Dictionary<string, Func<Pressure, CaseFile, string, bool>> OfPressure = new(StringComparer.Ordinal)
    {
        ["by"] = (item, _, value) => IsNamed(item.By, value),
        ["where"] = (item, _, value) => IsNamed(item.Where, value),
        ["from"] = (item, file, value) => item.From.Is(value) || item.From.Is(id => file.DebtById(id) is { } debt && debt.Creditor.Is(value)),
    };

    private static readonly Dictionary<string, Func<CaseFile, string, bool>> OfTheCase = new(StringComparer.Ordinal)
    {
        ["income"] = (file, value) => Is(file.Income.MonthlyTakeHome, value),
        ["rent"] = (file, value) => Is(file.Expenses.Rent, value),
        ["food"] = (file, value) => Is(file.Expenses.Food, value),
        ["utilities"] = (file, value) => Is(file.Expenses.Utilities, value),
        ["phone"] = (file, value) => Is(file.Expenses.Phone, value),
        ["living"] = (file, value) => Is(file.Expenses.Total, value),
        ["total"] = (file, value) => Is(file.StatedTotal, value),
        ["creditors"] = (file, value) => file.StatedCreditors.Is(int.Parse(value, null)),
        ["age"] = (file, value) => file.Person.Age.Is(int.Parse(value, null)),
        ["people"] = (file, value) => file.Household.People.Is(int.Parse(value, null)),
        ["job"] = (file, value) => IsNamed(file.Person.Job, value),
        ["welfare"] = (file, value) => file.Person.OnWelfare.Is(bool.Parse(value)),
        ["gambling"] = (file, value) => file.Person.Gambling.Is(bool.Parse(value)),
        ["inheritance"] = (file, value) => file.Inheritance.DebtLeft.Is(bool.Parse(value)),
        ["schemes"] = (file, value) => KebabNames<SchemeKind>.TryParse(value, out var scheme) && file.Schemes.Contains(scheme),
        ["wish"] = (file, value) => KebabNames<Wish>.TryParse(value, out var wish) && file.Wishes.Contains(wish),
        ["debts"] = (file, value) => file.Debts.Count == int.Parse(value, null),
        ["debt"] = (file, _) => file.Debts.Count > 0,
        ["paper"] = (file, _) => file.Papers.Count > 0,
        ["pressure"] = (file, _) => file.Pressure.Count > 0,
    };

    public static bool Holds(CaseFile file, string fact)
    {
        var (path, value) = fact.Split('=') is [var left, var right] ? (left, right) : (fact, "");
        var (subject, field) = path.Split('.') is [var first, var second] ? (first, second) : (path, "");
        return field switch
        {
            "" when OfTheCase.TryGetValue(subject, out var holds) => holds(file, value),
            "" => file.Debts.Any(debt => debt.Creditor.Is(subject)),
            _ when subject == "paper" => file.Papers.Any(paper => OfPapers[field](paper, value)),
            _ when subject == "pressure" => file.Pressure.Any(item => OfPressure[field](item, file, value)),
            _ => file.Debts.Any(debt => (subject == "any" || debt.Creditor.Is(subject)) && OfDebts[field](debt, value)),
        };
    }

    /// <summary>Without a value: whether anything was heard.</summary>
    private static bool Is(Answer<Yen> answer, string value) => value.Length == 0 ? answer.IsGiven : answer.Is(yen => yen.Amount == long.Parse(value, CultureInfo.InvariantCulture));

    private static bool IsNamed<T>(Answer<T> answer, string value)
        where T : struct, Enum => KebabNames<T>.TryParse(value, out var expected) ? answer.Is(expected) : throw new ArgumentException($"“{value}” is no {typeof(T).Name}");

    /// <summary>A day or a month must be met exactly (a month may be known to the day); ~ is met by any window that touches it.</summary>
    private static bool Is(Answer<DateWindow> answer, string value) => value.Length == 0 ? answer.IsGiven : answer.Is(window => value[0] == '~' ? Touches(window, Window(value[1..])) : IsWithin(window, Window(value)));

    private static bool Touches(DateWindow one, DateWindow other) => one.Earliest <= other.Latest && other.Earliest <= one.Latest;

    private static bool IsWithin(DateWindow heard, DateWindow expected) => expected.Earliest <= heard.Earliest && heard.Latest <= expected.Latest;

    private static DateWindow Window(string value) => value.Split('-') switch
    {
        [var year] => DateWindow.Year(int.Parse(year, null)),
        [var year, var month] => DateWindow.Month(int.Parse(year, null), int.Parse(month, null)),
        _ => DateWindow.Day(Day(value)),
    };

    private static DateOnly Day(string value) => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
