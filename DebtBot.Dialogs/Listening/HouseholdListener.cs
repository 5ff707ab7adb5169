using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.DebtMentions;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>Income and living costs in a message, where the sentence itself says which they are. 「妻の手取りが15万、私は22万」 tells the speaker's after the other's.</summary>
internal static class HouseholdListener
{
    private const int WordsBefore = 24;

    private static readonly Dictionary<string, Fact<CaseFile, Yen>> Lines = new(StringComparer.Ordinal)
    {
        ["income"] = CaseFacts.MonthlyTakeHome,
        ["rent"] = CaseFacts.Rent,
        ["food"] = CaseFacts.Food,
        ["utilities"] = CaseFacts.Utilities,
        ["phone"] = CaseFacts.Phone,
        ["living"] = CaseFacts.TotalExpenses,
    };

    /// <summary>「家賃の残りは12万」「家賃には毎月1万返してます」 speak of what is owed, not of what living costs.</summary>
    private static readonly string[] OfAClaim = ["家賃の残り", "家賃の滞納", "家賃には", "滞納してる家賃", "病院の支払い", "医療費の滞納"];

    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        var others = (string?)null;
        if (OfAClaim.Any(word => text.Contains(word, StringComparison.Ordinal)))
        {
            return file;
        }

        foreach (var money in context.Reader.Read(text, context.Today).OfType<Entity.Money>())
        {
            var role = Persons.IsSelf(money.Of) ? others : money.Of;
            if (role == "income" && Persons.SayOthersIncome(text[Math.Max(0, money.Start - WordsBefore)..money.Start]))
            {
                others = role;
                continue;
            }

            if (role is not null && money.Per is null or "month" && Lines.TryGetValue(role ?? "", out var line) && !BillListener.IsOverdue(text, money)
                && !file.Debts.Any(debt => debt.Kind.Is(kind => kind is CreditorKind.Telecom or CreditorKind.Utility or CreditorKind.RentGuarantor or CreditorKind.Landlord) && debt.Balance.Is(owed => owed == Amounts.Middle(money)))
                && Amounts.Middle(money) is { } amount && !line.Read(file).Is(amount))
            {
                file = line.Write(file, amount);
            }
        }

        return file;
    }
}
