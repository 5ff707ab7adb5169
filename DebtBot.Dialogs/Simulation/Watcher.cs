using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Simulation;

/// <summary>Watches one conversation from outside: what was told, what is asked, what is said twice.</summary>
internal sealed class Watcher(Persona persona, Told told)
{
    private const int LinesShown = 7;

    /// <summary>Announcements that are advice; a greeting or a read-back is none.</summary>
    private static readonly string[] Advice = ["deadline/", "authenticity/", "seizure/", "illegal/", "urgency/", "conduct/", "limitation/", "door/", "tonight", "desks", "findings/", "payoff/", "options/"];

    private readonly List<Fault> faults = [];
    private readonly List<string> replies = [];
    private readonly HashSet<(string Question, string Subject)> questions = [];

    public int Repeats { get; private set; }

    public int? UsefulAfter { get; private set; }

    public IReadOnlyList<Fault> Faults => faults;

    public void See(Line line, ConversationState before, ConversationState after, IReadOnlyList<Message> reply)
    {
        if (reply.Count == 0)
        {
            Report(FaultKind.DeadEnd, "no reply", after);
        }

        SeeWords(after, reply);
        SeeQuestion(line, before, after);
        UsefulAfter ??= after.Progress.Said.Any(id => Advice.Any(stem => id.StartsWith(stem, StringComparison.Ordinal))) ? questions.Count : null;
        Count(after);
    }

    public void Report(FaultKind kind, string about, ConversationState state) =>
        faults.Add(new(kind, about, string.Join('\n', state.Transcript.TakeLast(LinesShown).Select(line => (line.Speaker == Speaker.Person ? "> " : "  ") + line.Message.Text.Replace("\n", "\n  ", StringComparison.Ordinal)))));

    /// <summary>Counts the question on the screen; one that was put before counts once.</summary>
    public void Count(ConversationState state)
    {
        if (state.Progress.Asking is { } asked)
        {
            questions.Add((asked.Question, asked.Subject));
        }
    }

    private void SeeWords(ConversationState state, IReadOnlyList<Message> reply)
    {
        var text = string.Join('\n', reply.Select(message => message.Text));
        if (replies.Count >= 2 && replies[^1] == text && replies[^2] == text && !reply.Any(message => message.Urgent))
        {
            Report(FaultKind.ThirdIdenticalReply, text, state);
        }

        Repeats += replies.Count > 0 ? reply.Count(message => replies[^1].Split('\n').Contains(message.Text.Split('\n')[0])) : 0;
        replies.Add(text);
    }

    /// <summary>A fact that was told is asked; one that was told and not understood is another matter.</summary>
    private void SeeQuestion(Line line, ConversationState before, ConversationState after)
    {
        if (line.StartsOver)
        {
            told.Clear();
        }

        if (after.Progress.Asking is not { } asked || Scene.AboutOf(after, asked.Subject) is not { } about)
        {
            return;
        }

        if (line.TakesBack)
        {
            told.Forget(asked.Question, about);
        }
        else if (told.Has(asked.Question, about))
        {
            Report(FaultKind.AskedThoughSaid, $"{asked.Question} {about}", after);
            told.Forget(asked.Question, about);
        }
        else if (persona.SpeaksPlainly && line.Plain is not null && before.Progress.Asking is { Question: not ("welcome.trouble" or "readback.confirmed") } earlier && earlier.Question == asked.Question && earlier.Subject == asked.Subject && asked.Misses > earlier.Misses)
        {
            Report(FaultKind.NotUnderstood, $"{asked.Question}: {line.Text}", after);
        }
    }
}
