using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Transcripts;

/// <summary>A message as plain lines: its text, then its buttons in brackets. Cards repeat what the text says, so they add nothing here.</summary>
public static class PlainText
{
    public static IEnumerable<string> Of(Message message)
    {
        foreach (var line in message.Text.Split('\n'))
        {
            yield return line;
        }

        if (message.QuickReplies.Count > 0)
        {
            yield return string.Join(' ', message.QuickReplies.Select(reply => $"[{reply.Label}]"));
        }
    }
}
