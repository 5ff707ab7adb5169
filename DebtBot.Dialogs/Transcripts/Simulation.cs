using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Transcripts;

/// <summary>What came of one simulated conversation.</summary>
/// <param name="DeadEnds">Turns that were answered with nothing.</param>
/// <param name="ThirdRepeats">Turns whose whole answer was the same as in the two turns before; emergency words, and answers to words that were themselves repeated, may be the same.</param>
public sealed record SimulationOutcome(bool Useful, bool Confirmed, int DeadEnds, int ThirdRepeats);

/// <summary>Runs a persona against the conversation.</summary>
public static class Simulation
{
    public static SimulationOutcome Run(Conversation.Conversation conversation, Persona persona, DateTimeOffset start, int turns)
    {
        var rehearsal = new Rehearsal(conversation);
        rehearsal.Start(start);
        var (said, deadEnds, repeats, useful, confirmed) = (persona.Open(), 0, 0, false, false);
        var (before, last) = ("", (Before: "", Then: ""));
        for (var turn = 0; turn < turns; turn++)
        {
            var insisted = said == before;
            before = said;
            var answer = rehearsal.Say(said, start.AddMinutes(turn));
            var text = string.Join('\n', answer.Select(message => message.Text));
            deadEnds += answer.Count == 0 ? 1 : 0;
            repeats += text.Length > 0 && text == last.Then && text == last.Before && !insisted && !answer.Any(message => message.Urgent) ? 1 : 0;
            last = (last.Then, text);
            useful |= rehearsal.State.Progress.Said.Count > 1;
            confirmed |= rehearsal.State.Progress.Confirmed.Is(true);
            said = persona.Answer([.. answer.SelectMany(message => message.QuickReplies).Select(reply => reply.Value)]);
        }

        return new(useful, confirmed, deadEnds, repeats);
    }
}
