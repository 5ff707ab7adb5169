using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>What one stretch of a message tells about its creditor: balance, first amount, monthly payment, rate, day of payment, dates.</summary>
internal static class SegmentReader
{
    private static readonly string[] NotOfTheDebt = ["income", "rent", "food", "utilities", "phone", "living", "savings", "total", "limit", "interest"];
    private static readonly string[] CostWords = ["家賃は", "家賃が", "代", "料金"];
    private const int LongestCost = 6;

    /// <summary>「ペイディ6万」: so few letters between a name and the amount that is surely its own.</summary>
    private const int Adjacent = 2;

    private static readonly string[] StillOwed = ["残り", "残高", "残債", "残金", "残"];

    /// <summary>No lender has asked more than this a year, in percent; larger figures are something else.</summary>
    private const decimal LargestRate = 1_000m;

    public static DebtMention Read(Segment segment, string text, IReadOnlyList<Entity> entities, DateOnly today)
    {
        var name = segment.Creditor;
        var words = text[segment.From..segment.To];
        var own = entities.Where(entity => entity.Start >= segment.From && entity.Start < segment.To && !(entity.Start < segment.NameEnd && name.Start < entity.End)).ToList();
        var mention = Amounted(new(name.Name, name.Kind, name.Product), own.OfType<Entity.Money>().Where(amount => IsOfTheDebt(amount, name.Kind) || IsBilled(amount, segment, text)).Where(amount => !IsLacking(amount, text)).ToList(), text, segment.NameEnd);
        var read = mention with
        {
            Balance = Demanded(own, words) ?? mention.Balance ?? (mention.FirstAmount is null ? BareAmount.Read(text[segment.NameEnd..segment.To]) : null),
            Rate = own.OfType<Entity.Percent>().FirstOrDefault() is { Value: > 0 and <= LargestRate } rate ? AnnualRate.FromPercent(rate.Value) : null,
            PaymentDay = own.OfType<Entity.Date>().FirstOrDefault(date => date.DayOfMonth is not null)?.DayOfMonth,
        };
        return PaymentWords.Dated(read with { InArrears = PaymentWords.SayBehind(words) }, own, words, segment.From, today);
    }

    /// <summary>One of several creditors that share an amount.</summary>
    public static DebtMention Shared(Segment segment, SharedAmount shared)
    {
        var mention = new DebtMention(segment.Creditor.Name, segment.Creditor.Kind, segment.Creditor.Product);
        return !shared.IsEach ? mention : shared.Money.Per == "month" ? mention with { MonthlyPayment = shared.Amount } : mention with { Balance = shared.Amount };
    }

    private static DebtMention Amounted(DebtMention mention, List<Entity.Money> money, string text, int nameEnd)
    {
        var monthly = money.FirstOrDefault(amount => amount.Per == "month" || amount.Of == "repayment");
        var initial = money.FirstOrDefault(amount => amount.Of == "initial");
        var now = money.LastOrDefault(amount => amount.Of == "current") ?? money.LastOrDefault(amount => amount != monthly && IsStillOwed(text, amount));
        var plain = money.Where(amount => amount != monthly && amount != initial && amount != now).ToList();
        initial ??= now is null ? null : plain.Find(amount => amount.Start < now.Start && PaymentWords.SayBorrowed(text[amount.End..now.Start]));
        now ??= plain.Find(amount => amount.Start >= nameEnd && amount.Start - nameEnd <= Adjacent) ?? plain.FirstOrDefault();
        return mention with { Balance = Middle(now), FirstAmount = Middle(initial), MonthlyPayment = Middle(monthly) };
    }

    /// <summary>「元金18万 損害金54万 合計72万」: what is demanded in all.</summary>
    private static Yen? Demanded(List<Entity> own, string words) =>
        words.Contains("元金", StringComparison.Ordinal) ? Middle(own.OfType<Entity.Money>().FirstOrDefault(money => money.Of == "total")) : null;

    /// <summary>「auに5万」「全保連から家賃立て替えたから払えって12万」: a bill's creditor is owed what would else be the cost of a month.</summary>
    private static bool IsBilled(Entity.Money amount, Segment segment, string text) =>
        amount is { Per: null, Of: "phone" or "utilities" or "rent" } && segment.Creditor.Kind is CreditorKind.Telecom or CreditorKind.Utility or CreditorKind.RentGuarantor or CreditorKind.Landlord
        && amount.Start >= segment.NameEnd && !CostWords.Any(word => text.AsSpan(Math.Max(segment.NameEnd, amount.Start - LongestCost), amount.Start - Math.Max(segment.NameEnd, amount.Start - LongestCost)).Contains(word, StringComparison.Ordinal));

    /// <summary>「1万足りない」 is what is missing, not what is owed.</summary>
    private static bool IsLacking(Entity.Money amount, string text) => text.AsSpan(amount.End).TrimStart("が、ほど ").StartsWith("足り", StringComparison.Ordinal);

    private static Yen? Middle(Entity.Money? money) => money is null ? null : Amounts.Middle(money);

    private static bool IsStillOwed(string text, Entity.Money amount) => StillOwed.Any(word => text.AsSpan(0, amount.Start).TrimEnd("がはの:： ").EndsWith(word, StringComparison.Ordinal));

    /// <summary>「父の借金が500万」 is no debt of アコム's; 「父に500万借りた」 is one of the father's.</summary>
    private static bool IsOfTheDebt(Entity.Money amount, CreditorKind kind) =>
        amount.Per is null or "month" && !NotOfTheDebt.Contains(amount.Of) && (kind == CreditorKind.Individual || !Persons.IsOther(amount.Of));
}
