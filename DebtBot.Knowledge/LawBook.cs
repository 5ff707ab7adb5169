using DebtBot.Knowledge.Answers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Negotiation.Preparing;
using DebtBot.Knowledge.Referrals;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge;

/// <summary>The whole law module, loaded once: data checked, rules listed. Immutable and thread-safe.</summary>
public sealed class LawBook
{
    private readonly Triage triage;
    private readonly NegotiationPreparation preparation;

    private LawBook(LawLibrary library)
    {
        var answers = Task.Run(() => AnswerFiles.Read(library));
        triage = new(library);
        Answers = answers.GetAwaiter().GetResult();
        Sentences = library.Sentences.With(Answers.Sentences);
        Statutes = library.Statutes;
        preparation = new(Sentences);
    }

    /// <summary>The approved legal sentences.</summary>
    public LegalSentences Sentences { get; }

    /// <summary>Short approved answers to common questions.</summary>
    public ApprovedAnswers Answers { get; }

    public Statutes Statutes { get; }

    public DeskDirectory Desks => triage.Desks;

    public HolidayCalendar Holidays => triage.Holidays;

    internal Triage Topics => triage;

    /// <summary>What speaks against a text that asks for money, and how to check it safely.</summary>
    public DemandFinding CheckDemand(SenderKind sender, IReadOnlyList<FraudSign> signs) => new DemandCheck(Sentences).Of(sender, signs);

    /// <summary>Why wordings of an advertisement call for care, what to ask that office, and whom to ask instead.</summary>
    public AdFinding CheckAd(IReadOnlyList<AdSign> signs) => new AdCheck(Sentences).Of(signs);

    /// <summary>How to prepare for each creditor that is open, in the order in which to talk to them; a locked one is in no place of it. Empty until a plan stands.</summary>
    /// <param name="report">Of the same case.</param>
    public IReadOnlyList<Preparation> Prepare(CaseFile file, TriageReport report) => preparation.For(file, report);

    /// <summary>Where a debt nobody remembers can be found: the credit bureaus, papers, the lender's books.</summary>
    public IReadOnlyList<Reason> ForgottenDebts => preparation.ForgottenDebts;

    /// <exception cref="LawDataException">A slip in any data file, with its place.</exception>
    public static LawBook Load() => new(LawLibrary.Load());

    /// <summary>What the law module says about a case at a moment. Pure: the same case and moment give the same report.</summary>
    /// <param name="now">Legal days are taken in Japan time; the holiday calendar knows 2019 to 2035.</param>
    /// <exception cref="OutsideTimelineException">The moment itself lies outside the days the calendar knows; the message names them.</exception>
    public TriageReport Triage(CaseFile file, DateTimeOffset now)
    {
        Holidays.IsHoliday(now.DayInJapan());
        return new(triage, file, now);
    }
}
