using DebtBot.Dialogs.Conversation;
using Microsoft.Extensions.Options;

namespace DebtBot.Sheet;

/// <summary>Gives messages that can be opened as a page their link, once, in the turn that says them. On channels that are sent to, the address takes the place of the long text.</summary>
internal sealed class PageLinks(PageTickets tickets, IOptions<SheetOptions> options)
{
    public const string SheetPath = "/sheet/";
    public const string ExportPath = "/export/";

    /// <param name="pushes">The channel shows text only as it is sent; it needs a whole address.</param>
    public Turn Fill(Turn turn, ConversationKey key, string eventId, bool pushes)
    {
        if (!turn.Effects.Any(effect => effect is Effect.Say { Message.Page: not null }))
        {
            return turn;
        }

        var filled = turn.Effects.OfType<Effect.Say>().Where(say => say.Message.Page is not null).Select(say => say.Message).Distinct()
            .ToDictionary(message => message, message => Linked(message, key, turn.State.Begun, pushes));
        return turn with
        {
            Effects = [.. turn.Effects.Select(effect => effect is Effect.Say say && filled.TryGetValue(say.Message, out var linked) ? new Effect.Say(linked) : effect)],
            State = turn.State with { Transcript = [.. turn.State.Transcript.Select(line => line.EventId == eventId && filled.TryGetValue(line.Message, out var linked) ? line with { Message = linked } : line)] },
        };
    }

    private Message Linked(Message message, ConversationKey key, DateTimeOffset? begun, bool pushes)
    {
        var page = message.Page!;
        var path = (page.Kind == PageKind.Sheet ? SheetPath : ExportPath) + tickets.Issue(new(page.Kind, key, begun));
        var address = options.Value.PublicAddress is { } outside ? outside.TrimEnd('/') + path : null;
        return message with { Text = pushes && address is not null ? $"{page.Note}\n{address}" : message.Text, Page = page with { Path = path, Address = address } };
    }
}
