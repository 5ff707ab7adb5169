using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Welcome;

/// <summary>「いま、いちばん困っていることは何ですか」. Closed as soon as a topic, a paper, a debt or a creditor's call is known.</summary>
internal sealed class TroubleQuestion() : Question(Key)
{
    public const string Key = "welcome.trouble";

    public override bool OffersWaysOut => false;

    public override bool IsOpen(ConversationState state, string subject) =>
        !state.Progress.Trouble.IsSettled && state.Case.Papers.Count == 0 && state.Case.Debts.Count == 0 && state.Case.Pressure.Count == 0;

    public override ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context) =>
        TopicReader.Read(text).Where(Tells).ToList() is { Count: > 0 } topics
            ? With(state, KebabNames<Topic>.NameOf(context.Reader.Read(text, context.Today).Count == 0 ? MostTelling(topics) : TopicReader.Leading(topics)))
            : null;

    /// <summary>「やちんがはらえない」 is about rent more than about not being able to pay; 「家賃6万で返せない」 only mentions it.</summary>
    private static Topic MostTelling(IReadOnlyList<Topic> topics) => topics.Where(topic => topic != Topic.CannotPay).ToList() is { Count: > 0 } telling ? TopicReader.Leading(telling) : Topic.CannotPay;

    public override ConversationState Settle(ConversationState state, string subject, AnswerKind kind) =>
        state with { Progress = state.Progress with { Trouble = Answer<string>.Without(kind) } };

    public override string? Answer(ConversationState state, string subject) => null;

    public override bool IsSame(ConversationState one, ConversationState other, string subject) => Answer(one, subject) == Answer(other, subject);

    public override AnswerKind KindOf(ConversationState state, string subject) => state.Progress.Trouble.Kind;

    private static bool Tells(Topic topic) => topic is not (Topic.Unclear or Topic.Greeting or Topic.Question or Topic.Crisis);

    private static ConversationState With(ConversationState state, string topic) =>
        state with { Progress = state.Progress with { Trouble = topic } };
}
