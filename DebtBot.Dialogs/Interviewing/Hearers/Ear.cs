using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>All hearers in their order.</summary>
public sealed class Ear(IReadOnlyList<Hearer> hearers)
{
    /// <returns>Whether a question was answered, and whether anything was heard at all.</returns>
    public (bool Answered, bool Heard) Hear(TurnDraft draft, string text, HearingContext context)
    {
        var (answered, heard) = (false, false);
        foreach (var hearer in hearers)
        {
            if (text.Length > 0 && (hearer.Always || !heard) && hearer.Hear(draft, text, context))
            {
                heard = true;
                answered |= hearer.Answers;
                text = hearer.HearsAll(draft) ? string.Join('、', Parts.Furthermore(text).Skip(1)) : text;
            }
        }

        return (answered, heard);
    }
}
