namespace DebtBot.Dialogs.Simulation;

/// <summary>A kind of person: how they talk and what they do instead of answering.</summary>
/// <param name="Voice">Plain words into their own.</param>
public sealed record Persona(string Name, Func<string, Random, string> Voice, params IReadOnlyList<Habit> Habits)
{
    /// <summary>Whether the person wants to come to an end; whoever mocks, keeps silent or stops early need not.</summary>
    public bool WantsToFinish { get; init; } = true;

    /// <summary>Whether what they tell can be understood as it was meant: for them nothing may be asked twice, and what is written down must be the truth.</summary>
    public bool SpeaksPlainly { get; init; } = true;

    /// <summary>What the person writes next: one message, or several before the bot answers.</summary>
    public IReadOnlyList<Line> Next(Scene scene)
    {
        foreach (var habit in Habits)
        {
            if (scene.Happens(habit.Share) && habit.Do(scene) is { } lines)
            {
                return lines;
            }
        }

        if (scene.Asked is { Question: "welcome.trouble" })
        {
            var (text, tells) = scene.Truth.Opening();
            return [new(Voice(text, scene.Chance)) { Tells = tells }];
        }

        var plain = Answering.To(scene);
        return [new(Voice(plain, scene.Chance), plain)];
    }
}
