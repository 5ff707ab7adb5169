using System.Diagnostics.CodeAnalysis;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Simulation;

/// <summary>One made-up person with one trouble against the conversation: deterministic from the seed, in this process, without a network.</summary>
public sealed class SimulatedConversation(Conversation.Conversation conversation, Persona persona, Trouble trouble, int seed, Action<IReadOnlyList<Message>>? listener = null)
{
    /// <summary>Whoever wants to finish and has not after so many messages is lost.</summary>
    public const int MostTurns = 120;

    private const int MostQuestionsBeforeAdvice = 5;

    private readonly InterviewGuide guide = DebtBotConversation.Guide();
    private readonly JapaneseReader reader = new();
    private readonly Random chance = new(seed);
    private readonly Told told = new();
    private readonly Rehearsal rehearsal = new(conversation);
    private DateTimeOffset now;
    private int turns;

    /// <param name="start">When it begins; a minute passes for each message.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a conversation throws is what a simulation looks for.")]
    public Outcome Run(DateTimeOffset start)
    {
        now = start;
        var (truth, watcher) = (new Truth(trouble, chance), new Watcher(persona, told));
        try
        {
            Talk(truth, watcher, Heard(rehearsal.Start(now)));
        }
        catch (Exception fault)
        {
            watcher.Report(FaultKind.Exception, fault.ToString(), rehearsal.State);
        }

        var completed = IsOver();
        Judge(watcher, completed);
        return new(persona, trouble, completed, watcher.UsefulAfter, turns, watcher.Repeats, watcher.Faults);
    }

    private void Talk(Truth truth, Watcher watcher, IReadOnlyList<Message> heard)
    {
        watcher.Count(rehearsal.State);
        while (turns < MostTurns && !IsOver())
        {
            foreach (var line in persona.Next(new(rehearsal.State, truth, heard, told, chance)))
            {
                heard = Say(line, truth, watcher);
            }
        }
    }

    private IReadOnlyList<Message> Say(Line line, Truth truth, Watcher watcher)
    {
        now = line.NextMorning ? now.AddHours(8) : now.AddMinutes(1);
        turns++;
        var before = rehearsal.State;
        var reply = Heard(rehearsal.Say(line.Text, now));
        watcher.See(line, before, rehearsal.State, reply);
        if (line.Plain is { } plain && before.Progress.Asking is { } asked)
        {
            Remember(asked.Question, asked.Subject, Scene.AboutOf(before, asked.Subject), plain, evenIfNotHeard: false);
        }

        foreach (var (key, about) in line.Tells)
        {
            var subject = rehearsal.State.Case.Debts.FirstOrDefault(debt => debt.Creditor.Is(about))?.Id ?? (key.StartsWith("paper.", StringComparison.Ordinal) ? "p1" : "");
            Remember(key, subject, Scene.AboutOf(rehearsal.State, subject), truth.Of(key, about), persona.SpeaksPlainly);
        }

        Compare(watcher);

        return reply;
    }

    private IReadOnlyList<Message> Heard(IReadOnlyList<Message> reply)
    {
        listener?.Invoke(reply);
        return reply;
    }

    private void Remember(string key, string subject, string about, string plain, bool evenIfNotHeard)
    {
        if (guide.Find(key) is not { OffersWaysOut: true } question || (!evenIfNotHeard && question.KindOf(rehearsal.State, subject) == AnswerKind.NotAsked))
        {
            return;
        }

        var open = question.Settle(rehearsal.State, subject, AnswerKind.NotAsked);
        told.Add(key, about, question.Hear(open, subject, plain, new(reader, now.DayInJapan())) is { } heard ? question.Answer(heard, subject) : null);
    }

    private void Judge(Watcher watcher, bool completed)
    {
        if (persona.WantsToFinish && !completed)
        {
            watcher.Report(FaultKind.DeadEnd, $"no end after {turns} messages", rehearsal.State);
        }

        if (trouble.Urgent && persona.WantsToFinish && !(watcher.UsefulAfter <= MostQuestionsBeforeAdvice))
        {
            watcher.Report(FaultKind.LateAdvice, watcher.UsefulAfter is { } after ? $"after {after} questions" : "never", rehearsal.State);
        }

    }

    /// <summary>Whether what is written down is still what was told.</summary>
    private void Compare(Watcher watcher)
    {
        foreach (var (key, about, shown) in persona.SpeaksPlainly ? told.All.ToList() : [])
        {
            var subject = rehearsal.State.Case.Debts.FirstOrDefault(debt => debt.Creditor.Is(about))?.Id ?? about;
            if (shown is not null && guide.Find(key)!.Answer(rehearsal.State, subject) is var written && written != shown)
            {
                watcher.Report(FaultKind.Misheard, $"{key} {about}: told {shown}, written {written ?? "nothing"}", rehearsal.State);
                told.Add(key, about, written);
            }
        }
    }

    /// <summary>Nothing is asked any more, or the person went to bed and does not come back in this message.</summary>
    private bool IsOver() => turns > 0 && rehearsal.State.Progress is { Asking: null } or { Paused: true };
}
