using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText.Bills;
using DebtBot.Dialogs.JapaneseText.PastedText;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>A pasted letter becomes a paper and the debt it is about; a made-up demand becomes a paper under suspicion and no debt.</summary>
internal static class LetterListener
{
    /// <summary>Null when the message is neither, so that the person's own words are read.</summary>
    public static CaseFile? Hear(CaseFile file, string text, HearingContext context) =>
        FraudReader.LooksFake(text) ? WithFake(file, text)
        : PastedTextReader.Read(text, context.Reader, context.Today) is { } letter ? With(file, letter, text)
        : null;

    private static CaseFile WithFake(CaseFile file, string text)
    {
        var signs = FraudReader.Read(text);
        var known = file.Papers.FirstOrDefault(paper => paper.Kind.Is(PaperKind.FakeSuspected)) ?? Next(file);
        var paper = known with
        {
            Kind = PaperKind.FakeSuspected,
            How = known.How.IsGiven ? known.How : HowItCame(text) is { } how ? how : known.How,
            AsksForTransfer = signs.Any(sign => sign is FraudSign.PrepaidCard or FraudSign.PersonalAccount) ? true : known.AsksForTransfer,
        };
        return file.WithPaper(paper);
    }

    private static ServiceMethod? HowItCame(string text)
    {
        var folded = Spelling.Of(text);
        return folded.Contains("はがき", StringComparison.Ordinal) || folded.Contains("葉書", StringComparison.Ordinal) ? ServiceMethod.Postcard
            : folded.Contains("めーる", StringComparison.Ordinal) && !folded.Contains("しょーとめーる", StringComparison.Ordinal) ? ServiceMethod.Email
            : folded.Contains("sms", StringComparison.Ordinal) || folded.Contains("しょーとめ", StringComparison.Ordinal) || text.StartsWith('【') ? ServiceMethod.Sms
            : null;
    }

    private static CaseFile With(CaseFile file, PastedLetter letter, string text)
    {
        var debt = DebtOf(file, letter, text);
        var heard = debt is null ? file : file.WithDebt(debt);
        var isCourt = letter.Sender == SenderKind.Court;
        var known = heard.Papers.FirstOrDefault(paper => paper.Kind.Is(letter.Kind) && (debt is null || !paper.Debt.IsGiven || paper.Debt.Is(debt.Id))) ?? Next(heard);
        return heard.WithPaper(known with
        {
            Kind = letter.Kind == PaperKind.Unknown ? known.Kind : letter.Kind,
            Claim = letter.Amounts.Total is { } total ? total : known.Claim,
            AnswerBy = letter.Dates.PayBy is { } day ? day : known.AnswerBy,
            Hearing = letter.Dates.Hearing is { } hearing ? hearing : known.Hearing,
            CaseNumber = letter.CaseNumber is null ? known.CaseNumber : true,
            CourtOnEnvelope = isCourt ? true : known.CourtOnEnvelope,
            Debt = debt is null ? known.Debt : debt.Id,
        });
    }

    private static Debt? DebtOf(CaseFile file, PastedLetter letter, string text)
    {
        var (name, kind) = letter.Creditor is { } match ? (match.Name, match.Kind) : BillReader.Read(text) is var (bill, owed) ? (bill, owed) : ("", CreditorKind.Unknown);
        if (name.Length == 0)
        {
            return null;
        }

        var debt = file.Debts.FirstOrDefault(debt => debt.Creditor.Is(name)) ?? new Debt(DebtListener.NextId(file)) { Creditor = name };
        return debt with
        {
            Kind = debt.Kind.IsGiven || kind == CreditorKind.Unknown ? debt.Kind : kind,
            Product = debt.Product.IsUnknown && letter.Creditor?.Product is { } product ? product : debt.Product,
            Balance = letter.Amounts.Total is { } total ? total : debt.Balance,
            OriginalKind = letter.Original is { Kind: not CreditorKind.Unknown } original ? original.Kind : debt.OriginalKind,
        };
    }

    private static CourtPaper Next(CaseFile file) => new($"p{file.Papers.Count + 1}");
}
