using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Interviews.Details;

/// <summary>What refines the ways out: assets, the home, what happened before, the figures of a salary earner. After the findings, on request, and only what a way still misses.</summary>
internal sealed class DetailsInterview : RefiningInterview
{
    public override string Id => "details";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(CaseFacts.Cash, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(CaseFacts.Deposits, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(AssetFacts.InsuranceSurrender, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(AssetFacts.Vehicle, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(AssetFacts.Securities, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(AssetFacts.Severance, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(CaseFacts.SpouseMonthly, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(CaseFacts.Rent, InterviewSubjects.Case, HearAmount.Line("rent"), JapaneseValues.Of),
        Ask.About(AssetFacts.OwnsHome, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(AssetFacts.HomeValue, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(AssetFacts.HomeMortgage, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(AssetFacts.SecondLien, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(AssetFacts.OwnerOccupiedShare, InterviewSubjects.Case, DetailAnswers.HalfTheFloor, DetailAnswers.Shown),
        Ask.About(AssetFacts.PairLoan, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(AssetFacts.FeesOrTaxUnpaid, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(CaseFacts.Occupation, InterviewSubjects.Case, DetailAnswers.Word, word => word),
        Ask.About(CaseFacts.Job, InterviewSubjects.Case, Hear.Job, KindNames.Of),
        Ask.About(ConductFacts.GamblingOrWaste, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(ConductFacts.CashOut, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(ConductFacts.PaidOnlySome, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(ConductFacts.MovedAssets, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(CaseFacts.DischargeFinal, InterviewSubjects.Case, Hear.EarlierDay, JapaneseValues.Of),
        Ask.About(CaseFacts.GrossYearly, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(CaseFacts.TaxesAndInsurance, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(CaseFacts.Age, InterviewSubjects.Case, DetailAnswers.Years, years => $"{years}歳"),
        Ask.About(CaseFacts.Supported, InterviewSubjects.Case, DetailAnswers.Supported, people => $"{people}人"),
        Ask.About(CaseFacts.Prefecture, InterviewSubjects.Case, DetailAnswers.Prefecture, word => word),
        Ask.About(CaseFacts.Municipality, InterviewSubjects.Case, DetailAnswers.Word, word => word),
        Ask.About(ConductFacts.PlanTotal, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(ConductFacts.PlanPaid, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(ConductFacts.BeyondControl, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(ConductFacts.LongerDoesNotHelp, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
    ];

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];

    protected override bool IsMissed(Moment moment, MissingFact fact) => moment.Report.LegalAid.Missing.Contains(fact);
}
