using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Delivery;

/// <summary>When the sweep must look again: the earliest of what waits.</summary>
public sealed class WakeTimes
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData(null, null, true, null)]
    [InlineData(5, null, true, 5)]
    [InlineData(null, 7, true, 7)]
    [InlineData(5, 7, true, 5)]
    [InlineData(9, 7, true, 7)]
    [InlineData(9, 7, false, 9)]
    [InlineData(null, 7, false, null)]
    public void The_wake_time_is_the_earliest_message_or_permitted_reminder(int? message, int? reminder, bool consent, int? expected)
    {
        var state = new ConversationState
        {
            Consent = new() { Reminders = consent },
            Outbox = message is { } m ? [new("b", "b", new("x"), Noon.AddMinutes(m + 1), 0), new("a", "a", new("x"), Noon.AddMinutes(m), 0)] : [],
            Reminders = reminder is { } r ? [new("r", Noon.AddMinutes(r), "k"), new("q", Noon.AddMinutes(r + 3), "k")] : [],
            NextWakeAt = Noon.AddYears(1),
        };
        Assert.Equal(expected is { } minutes ? Noon.AddMinutes(minutes) : null, state.WithWakeUp().NextWakeAt);
    }
}
