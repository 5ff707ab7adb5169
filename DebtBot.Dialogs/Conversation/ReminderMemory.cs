namespace DebtBot.Dialogs.Conversation;

/// <summary>What the plan of reminders must not forget: which were sent or called off, which were moved, and when to ask whether the call was made.</summary>
public sealed record ReminderMemory
{
    public const int MostDone = 200;

    /// <summary>Ids that were sent or called off; none of them comes again.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];

    public IReadOnlyList<MovedReminder> Moved { get; init; } = [];

    /// <summary>The Japan day on whose morning to ask whether the call was made; null when it was not asked for.</summary>
    public DateOnly? AskAboutTheCallOn { get; init; }

    public ReminderMemory WithDone(string id) => this with { Done = [.. Done.Where(done => done != id).Append(id).TakeLast(MostDone)] };
}

/// <summary>A reminder the person moved.</summary>
public sealed record MovedReminder(string Id, DateTimeOffset At);
