using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.DebtMentions;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>Debts in a message: new ones, and more about those known by name.</summary>
internal static class DebtListener
{
    public const int MostDebts = 60;

    /// <summary>Who pays 1/10 of a debt a month has it behind them within a year; a bare amount below that is no balance put right.</summary>
    private const int SmallestPart = 10;

    /// <summary>「手取りは」「月」「残りの」: what stands before the amount is no name.</summary>
    private const string EndsOpen = "はがをにでのも月と";

    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        var (listed, rest) = ListedNames.Apart(text, context);
        var mentioned = DebtMentionReader.Read(rest, context.Reader, context.Today);
        var isList = listed.Count > 0 && mentioned.Debts.Any(debt => debt.Balance is not null);
        mentioned = isList || listed.Count == 0 ? mentioned : DebtMentionReader.Read(text, context.Reader, context.Today);
        var heard = mentioned.Debts.Select(mention => AsPayment(file, mention, text)).Aggregate(file, With);
        heard = isList ? listed.Aggregate(heard, ListedNames.With) : heard;
        heard = mentioned.Total is { } total && !heard.StatedTotal.Is(total) ? heard with { StatedTotal = total } : heard;
        return StatedTotals.Hear(ReferenceEquals(heard, file) ? SameForEach.Hear(file, text, context) : heard, text, context);
    }

    /// <summary>「アコムは2万」 said when the monthly payment was asked is that payment and leaves the balance as it was.</summary>
    public static CaseFile OneAmountOnce(ConversationState before, CaseFile heard) =>
        before.Progress.Asking is { } asked && asked.Question == DebtFacts.MonthlyPayment.Key && before.Case.DebtById(asked.Subject) is { } debt
        && heard.DebtById(asked.Subject) is { } now && now.Balance != debt.Balance && now.Balance == debt.MonthlyPayment
            ? heard.WithDebt(now with { Balance = debt.Balance })
            : heard;

    /// <summary>The debt that an answer names: found, or made. Null when the text names nobody.</summary>
    public static (CaseFile File, Debt Debt)? NamedDebt(CaseFile file, string text, HearingContext context)
    {
        if (CreditorDictionary.Find(text) is [var match, ..])
        {
            var with = Hear(GuaranteeListener.Named(file, match), text, context);
            return with.Debts.FirstOrDefault(debt => debt.Creditor.Is(match.Name)) is { } debt ? (with, debt) : null;
        }

        if (context.Reader.Read(text, context.Today).Count > 0 || PlainWords.ShortName(text) is not { } name)
        {
            return null;
        }

        var known = file.Debts.FirstOrDefault(debt => debt.Creditor.Is(name)) ?? new Debt(NextId(file)) { Creditor = name };
        return (file.WithDebt(known), known);
    }

    /// <summary>「山田商事30万」 where creditors are being listed: a name no list knows with one amount behind it. Null for anything else.</summary>
    public static CaseFile? Listed(CaseFile file, string text, HearingContext context)
    {
        if (context.Reader.Read(text, context.Today).OfType<Entity.Money>().ToList() is not [{ Start: > 0, Per: null } money]
            || PlainWords.ShortName(text[..money.Start]) is not { } name || EndsOpen.Contains(name[^1]) || Amounts.Middle(money) is not { } balance)
        {
            return null;
        }

        var known = file.Debts.FirstOrDefault(debt => debt.Creditor.Is(creditor => name.StartsWith(creditor, StringComparison.Ordinal)));
        return (known is null && (money.Of is not null || file.Debts.Count >= MostDebts)) || known?.Balance.Is(balance) == true
            ? null
            : file.WithDebt((known ?? new Debt(NextId(file)) { Creditor = name }) with { Balance = balance });
    }

    /// <summary>「アコム1万5千」 once the list is closed and アコム's 50万 are known: so small a part is what is paid a month, and the balance stays. 「残りは1万」 says otherwise.</summary>
    private static DebtMention AsPayment(CaseFile file, DebtMention mention, string text) =>
        mention is { Balance: { } amount, MonthlyPayment: null } && file.DebtListComplete.IsSettled && !text.Contains('残', StringComparison.Ordinal)
        && Known(file, mention) is { MonthlyPayment.IsGiven: false } known && known.Balance.Is(balance => amount.Amount > 0 && amount.Amount * SmallestPart <= balance.Amount)
            ? mention with { Balance = null, MonthlyPayment = amount }
            : mention;

    private static CaseFile With(CaseFile file, DebtMention mention)
    {
        var known = Known(file, mention);
        if (known is null && file.Debts.Count >= MostDebts)
        {
            return file;
        }

        var debt = known ?? new Debt(NextId(file)) { Creditor = mention.Creditor };
        debt = CreditorDictionary.IsClass(mention.Creditor) ? debt : debt with { Creditor = mention.Creditor };
        var filled = debt with
        {
            Kind = debt.Kind.IsUnknown && mention.Kind != CreditorKind.Unknown ? mention.Kind : debt.Kind,
            Product = debt.Product.IsUnknown && mention.Product is { } product ? product : debt.Product,
            Balance = mention.Balance is { } balance ? balance : debt.Balance,
            FirstAmount = mention.FirstAmount is { } first ? first : debt.FirstAmount,
            MonthlyPayment = mention.MonthlyPayment is { } pay ? pay : debt.MonthlyPayment,
            Rate = mention.Rate is { } rate ? rate : debt.Rate,
            PaymentDay = mention.PaymentDay is { } day ? day : debt.PaymentDay,
            LastPayment = mention.LastPayment is { } last ? last : debt.LastPayment,
            FirstUnpaid = mention.FirstUnpaid is { } unpaid ? unpaid : debt.FirstUnpaid,
            Contracted = mention.Contracted is { } contracted ? contracted : debt.Contracted,
            InArrears = mention.InArrears is { } behind && !debt.InArrears.IsSettled ? behind : debt.InArrears,
        };
        return known is not null && filled == known ? file : file.WithDebt(filled);
    }

    /// <summary>The debt meant: of that name; or the one known by its class alone, when the company's name comes later; or the one company of a class that people rarely owe twice.</summary>
    private static Debt? Known(CaseFile file, DebtMention mention) =>
        file.Debts.FirstOrDefault(debt => debt.Creditor.Is(mention.Creditor))
        ?? Only(file.Debts.Where(debt => debt.Kind.Is(mention.Kind) && (CreditorDictionary.IsClass(mention.Creditor)
            ? mention is { Balance: null, Kind: CreditorKind.Servicer or CreditorKind.GuaranteeCompany or CreditorKind.Unlicensed }
            : debt.Creditor.Is(CreditorDictionary.IsClass) && (debt.Balance.IsUnknown || mention.Balance is null))));

    private static Debt? Only(IEnumerable<Debt> debts) => debts.Take(2).ToList() is [var only] ? only : null;

    /// <summary>a, b, … z, aa, ab …; an id is never used twice within a case.</summary>
    public static string NextId(CaseFile file)
    {
        var number = file.Debts.Count;
        string id;
        do
        {
            id = number < 26 ? $"{(char)('a' + number)}" : $"{(char)('a' + (number / 26) - 1)}{(char)('a' + (number % 26))}";
            number++;
        }
        while (file.DebtById(id) is not null);
        return id;
    }
}
