using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;

namespace DebtBot.Dialogs.Interviews.Welcome;

/// <summary>The first question: what troubles you most right now. Any words are an answer.</summary>
internal sealed class Welcome : Interview
{
    public override string Id => "welcome";

    public override IReadOnlyList<Question> Questions { get; } = [new TroubleQuestion()];

    public override bool IsWanted(Moment moment) => true;

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];
}
