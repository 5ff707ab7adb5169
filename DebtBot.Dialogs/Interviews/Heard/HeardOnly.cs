using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Interviews.Heard;

/// <summary>What is only heard from a person's own words and never asked: few people have it, and asking everybody would make the night longer. It is said back and can be corrected like an answer.</summary>
internal sealed class HeardOnly : Interview
{
    public override string Id => "heard";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new WishesHeard(),
        Ask.OnlyHeard(CaseFacts.StatedTotal, InterviewSubjects.Case, HearAmount.Line("total"), JapaneseValues.Of),
        Ask.OnlyHeard(LifeFacts.DebtInherited, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.OnlyHeard(LifeFacts.HitByDisaster, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.OnlyHeard(CaseFacts.OnWelfare, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.OnlyHeard(ConductFacts.PlanRunning, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
    ];

    public override bool IsWanted(Moment moment) => false;

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];
}
