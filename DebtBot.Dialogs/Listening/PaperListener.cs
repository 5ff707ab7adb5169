using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>Papers in a message: a new one, or more about the one being talked of.</summary>
internal static class PaperListener
{
    public static CaseFile Hear(CaseFile file, string text, HearingContext context) => Deduced(Heard(file, text, context));

    /// <summary>A court's envelope with a form for an objection inside holds a payment order; nobody need read its title.</summary>
    private static CaseFile Deduced(CaseFile file) =>
        file.Papers.FirstOrDefault(paper => paper.Kind.IsSettled && paper.Kind.IsUnknown && paper.CourtOnEnvelope.Is(true) && paper.ObjectionForm.Is(true)) is { } found
            ? file.WithPaper(found with { Kind = PaperKind.PaymentOrder })
            : file;

    private static CaseFile Heard(CaseFile file, string text, HearingContext context)
    {
        if (PaperReader.Read(text) is not { } mention || IsOnlyAWord(mention, text))
        {
            return file;
        }

        var paper = Known(file, mention) ?? new CourtPaper($"p{file.Papers.Count + 1}");
        var filled = Fill(paper, mention);
        filled = !filled.Served.IsSettled && Arrived(text) && When(text, context) is { } day ? filled with { Served = day } : filled;
        return filled == paper && file.Papers.Contains(paper) ? file : file.WithPaper(filled);
    }

    /// <summary>A paper of the same kind, or one whose kind is still open, is meant again; otherwise it is a new one.</summary>
    private static CourtPaper? Known(CaseFile file, PaperMention mention) =>
        file.Papers.FirstOrDefault(paper => mention.Kind is { } kind && paper.Kind.Is(kind))
        ?? file.Papers.FirstOrDefault(paper => paper.Kind.IsUnknown || mention.Kind is null);

    private static CourtPaper Fill(CourtPaper paper, PaperMention mention)
    {
        var filled = paper with
        {
            Kind = mention.Kind is { } kind && paper.Kind.IsUnknown ? kind : paper.Kind,
            How = mention.How is { } how && paper.How.IsUnknown ? how : paper.How,
            CourtOnEnvelope = mention.CourtOnEnvelope is true && paper.CourtOnEnvelope.IsUnknown ? true : paper.CourtOnEnvelope,
            SpecialService = mention.SpecialService is true && paper.SpecialService.IsUnknown ? true : paper.SpecialService,
            ObjectionForm = mention.ObjectionForm is true && paper.ObjectionForm.IsUnknown ? true : paper.ObjectionForm,
        };
        return mention.NotOpened && !filled.Kind.IsSettled ? filled with { Kind = Answer<PaperKind>.DontKnow } : filled;
    }

    /// <summary>「支払督促って何？」 asks about the word; no paper came.</summary>
    private static bool IsOnlyAWord(PaperMention mention, string text) =>
        mention.CourtOnEnvelope is null && mention.SpecialService is null
        && (text.Contains("って何", StringComparison.Ordinal) || text.Contains("とは", StringComparison.Ordinal) || text.Contains("ってなに", StringComparison.Ordinal) || text.Contains("があった", StringComparison.Ordinal));

    private static bool Arrived(string text) =>
        text.Contains('届') || text.Contains("に裁判所から", StringComparison.Ordinal) || text.Contains("来た", StringComparison.Ordinal) || text.Contains("きた", StringComparison.Ordinal) || text.Contains("受け取", StringComparison.Ordinal)
        || text.Contains("来て", StringComparison.Ordinal) || text.Contains("もらった", StringComparison.Ordinal);

    private static DateWindow? When(string text, HearingContext context) =>
        context.Reader.Read(text, context.Today).Where(entity => entity is Entity.Date or Entity.Duration { Dir: "past" })
            .Select(entity => Windows.Past(entity, context.Today)).LastOrDefault(window => window is { } known && known.Earliest > context.Today.AddYears(-2));
}
