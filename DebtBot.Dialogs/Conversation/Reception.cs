using DebtBot.Dialogs.Interviewing;

namespace DebtBot.Dialogs.Conversation;

/// <summary>Greets once, in two bubbles, and goes straight to the first question; welcomes back whoever returns.</summary>
/// <param name="notice">What must be told with the greeting besides: that a model may help to understand. Null when there is nothing.</param>
public sealed class Reception(Asker asker, Action<TurnDraft>? notice)
{
    private const string Hello = "welcome.hello";

    public void Welcome(TurnDraft draft)
    {
        if (draft.Progress.HasSaid(Hello))
        {
            draft.Say("welcome.again");
            asker.AskAgain(draft);
        }
        else
        {
            GreetOnce(draft);
            asker.AskNext(draft);
        }
    }

    public void GreetOnce(TurnDraft draft)
    {
        if (!draft.Progress.HasSaid(Hello))
        {
            draft.Say(Hello);
            draft.MarkSaid(Hello);
            notice?.Invoke(draft);
        }
    }
}
