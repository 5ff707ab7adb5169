using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>One way in which a message can tell something. Hearers are asked in a fixed order; what one has heard the later ones need not explain.</summary>
public abstract class Hearer
{
    /// <summary>Whether it listens even when an earlier one has heard something.</summary>
    public virtual bool Always => false;

    /// <summary>Whether what it hears answers a question that was put or named; overheard facts do not.</summary>
    public virtual bool Answers => true;

    /// <summary>Whether what it has heard is the whole message up to 「あと、…」: a correction tells nothing else.</summary>
    public virtual bool HearsAll(TurnDraft draft) => false;

    /// <summary>Writes what it hears into the draft's state.</summary>
    /// <returns>Whether it heard anything.</returns>
    public abstract bool Hear(TurnDraft draft, string text, HearingContext context);
}
