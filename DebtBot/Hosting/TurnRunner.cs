using System.Globalization;
using System.Security.Cryptography;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Hosting;

/// <summary>Runs the pure turn at the present moment and adds what only the host knows: the outbox of push channels, how long it keeps what nobody writes in, and the wake time. A fault becomes an apology.</summary>
internal sealed partial class TurnRunner(Func<ConversationState, ConversationEvent, DateTimeOffset, Turn> handle, TimeProvider clock, ILogger<TurnRunner> log,
    Func<Turn, ConversationKey, string, bool, Turn>? link = null, int keepDays = 0)
{
    /// <param name="pushes">The channel must be sent each message.</param>
    public Turn Run(ConversationState before, ConversationEvent happened, ConversationKey key, bool pushes)
    {
        var now = clock.GetUtcNow();
        var turn = Handle(before, happened, now, key.Channel ?? "none");
        if (turn.IsRepeat)
        {
            return turn;
        }

        turn = link?.Invoke(turn, key, happened.Id, pushes) ?? turn;

        var state = happened switch
        {
            ConversationEvent.ReminderDue due => WithoutFired(turn.State, due, now),
            ConversationEvent.ExpiryNear => turn.State.Noticed(now),
            _ => turn.State.KeptFor(keepDays, happened, now),
        };
        return turn with { State = (pushes && !happened.AnsweredInPlace ? state.Queue(turn.Effects, happened, now) : state).WithWakeUp() };
    }

    private Turn Handle(ConversationState before, ConversationEvent happened, DateTimeOffset now, string channel)
    {
        try
        {
            return handle(before, happened, now);
        }
        catch (Exception fault)
        {
            var id = RandomNumberGenerator.GetHexString(8, lowercase: true);
            Telemetry.TurnFailed(channel);
            TurnFailed(id, happened.GetType().Name, fault.GetType().Name, Where(fault));
            return before.HasSeen(happened.Id) ? new(before, []) { IsRepeat = true } : Apology.For(before, happened, now);
        }
    }

    /// <summary>A reminder fires once, whatever the conversation made of it.</summary>
    private static ConversationState WithoutFired(ConversationState state, ConversationEvent.ReminderDue due, DateTimeOffset now) =>
        state with { Reminders = [.. state.Reminders.Where(reminder => reminder.Id != due.ReminderId || reminder.At > now)] };

    /// <summary>The method that failed. The fault's own message may repeat the person's words, so it is never logged.</summary>
    private static string Where(Exception fault) => string.Create(
        CultureInfo.InvariantCulture, $"{fault.TargetSite?.DeclaringType?.FullName}.{fault.TargetSite?.Name}");

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn failed, fault {FaultId}: {Event} ended in {Fault} in {Where}")]
    private partial void TurnFailed(string faultId, string @event, string fault, string where);
}
