using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>Income and living costs in a message, where the sentence itself says which they are.</summary>
internal static class HouseholdListener
{
    private static readonly Dictionary<string, Fact<CaseFile, Yen>> Lines = new(StringComparer.Ordinal)
    {
        ["income"] = CaseFacts.MonthlyTakeHome,
        ["rent"] = CaseFacts.Rent,
        ["food"] = CaseFacts.Food,
        ["utilities"] = CaseFacts.Utilities,
        ["phone"] = CaseFacts.Phone,
        ["living"] = CaseFacts.TotalExpenses,
    };

    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        foreach (var money in context.Reader.Read(text, context.Today).OfType<Entity.Money>())
        {
            if (money.Of is { } role && money.Per is null or "month" && Lines.TryGetValue(money.Of ?? "", out var line) && Amounts.Middle(money) is { } amount && !line.Read(file).Is(amount))
            {
                file = line.Write(file, amount);
            }
        }

        return file;
    }
}
