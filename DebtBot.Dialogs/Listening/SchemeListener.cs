using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Listening;

/// <summary>The name of a scheme in a message: of the illegal loan that was told, or of something that is no loan.</summary>
internal static class SchemeListener
{
    private static readonly SchemeKind[] NoLoans = [SchemeKind.AccountHandedOver, SchemeKind.PhoneHandedOver, SchemeKind.TransferJob, SchemeKind.DepositFraud, SchemeKind.Introducer];

    private static readonly string[] Denials = [.. new[] { "渡してない", "渡していない", "売ってない", "売っていない", "送ってない", "送っていない", "使ってない", "使っていない" }.Select(Folded.Of)];

    private static readonly IReadOnlyList<(SchemeKind Scheme, IReadOnlyList<string> Phrases)> Words =
    [
        .. PhraseFile.Load("Listening/scheme-words.yaml").Select(entry =>
            (KebabNames<SchemeKind>.TryParse(entry.Name, out var kind) ? kind : throw new LawDataException("Listening/scheme-words.yaml", 0, 0, $"“{entry.Name}” is no scheme"), entry.Phrases)),
    ];

    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        var folded = Folded.Of(text);
        var known = Amounts(file, text, context);
        return Denials.Any(denial => folded.Contains(denial, StringComparison.Ordinal))
            ? known
            : Words.Where(entry => entry.Phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal))).Aggregate(known, (heard, entry) => With(heard, entry.Scheme));
    }

    /// <summary>「3万借りて1週間で4万5千円返せ」: what came, what is asked back, and after how long.</summary>
    private static CaseFile Amounts(CaseFile file, string text, HearingContext context)
    {
        if (file.Debts.LastOrDefault(debt => debt.Kind.Is(CreditorKind.Unlicensed) && debt.ShortLoan.Demanded.IsUnknown) is not { } debt || !text.Contains('借', StringComparison.Ordinal))
        {
            return file;
        }

        var entities = context.Reader.Read(text, context.Today);
        return entities.OfType<Entity.Money>().Select(JapaneseText.Numbers.Amounts.Middle).ToList() is [{ } came, { } back] && back > came
            && entities.OfType<Entity.Duration>().ToList() is [var term] && HearPressure.DaysOf(term) is { } days
            ? file.WithDebt(debt with { Received = came, ShortLoan = debt.ShortLoan with { Demanded = back, Days = days } })
            : file;
    }

    private static CaseFile With(CaseFile file, SchemeKind scheme) =>
        NoLoans.Contains(scheme)
            ? file.Schemes.Contains(scheme) ? file : file with { Schemes = [.. file.Schemes, scheme] }
            : file.Debts.LastOrDefault(debt => debt.Kind.Is(CreditorKind.Unlicensed) && debt.ShortLoan.Scheme.IsUnknown) is { } debt
                ? file.WithDebt(debt with { ShortLoan = debt.ShortLoan with { Scheme = scheme } })
                : file;
}
