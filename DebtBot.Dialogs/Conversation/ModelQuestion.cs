namespace DebtBot.Dialogs.Conversation;

/// <summary>What a language model may be asked about one message. Nothing in it says who the person is or which conversation it was.</summary>
/// <param name="Id">The event it is about; never leaves the host.</param>
/// <param name="Words">The person's words in one width, with what identifies anybody masked; at most 1,000 UTF-16 units.</param>
/// <param name="Asked">What was being asked, in our own words; empty when nothing was.</param>
/// <param name="Facts">The facts it may find a stretch of words for.</param>
/// <param name="Answers">The approved answers it may choose from.</param>
public sealed record ModelQuestion(string Id, string Words, string Asked, IReadOnlyList<OfferedFact> Facts, IReadOnlyList<OfferedAnswer> Answers);

/// <summary>A fact the model may point to.</summary>
/// <param name="Question">Question id, e.g. debt.balance.</param>
/// <param name="Subject">Debt or paper id, or empty; never leaves the host.</param>
/// <param name="Name">残りの金額.</param>
public sealed record OfferedFact(string Question, string Subject, string Name);

/// <summary>An approved answer the model may choose.</summary>
/// <param name="Question">The wording under which it is kept.</param>
public sealed record OfferedAnswer(string Id, string Question);
