namespace DebtBot.Dialogs.Simulation;

/// <summary>Many made-up people, one after another: every persona meets every trouble in turn.</summary>
public static class Simulation
{
    /// <param name="persona">Only this one; null for all.</param>
    /// <param name="listener">Hears every reply, as a channel would bring it.</param>
    public static IEnumerable<Outcome> Run(Conversation.Conversation conversation, int count, int seed, DateTimeOffset start, string? persona = null, Action<IReadOnlyList<Conversation.Message>>? listener = null)
    {
        var people = Personas.All.Where(one => persona is null || one.Name == persona).ToList();
        for (var i = 0; i < count; i++)
        {
            var trouble = Trouble.All[(i + (i / people.Count)) % Trouble.All.Count];
            yield return new SimulatedConversation(conversation, people[i % people.Count], trouble, unchecked((seed * 1_000_003) + i), listener).Run(start);
        }
    }
}
