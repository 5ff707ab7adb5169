using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DebtBot.Dialogs.Conversation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace DebtBot.Sheet;

/// <summary>What a link opens: one kind of page of one conversation, as long as that very conversation lives.</summary>
/// <param name="Begun">When the conversation began; after 「削除」 nothing that began then is left.</param>
internal sealed record PageTicket(PageKind Kind, ConversationKey Key, DateTimeOffset? Begun);

/// <summary>Tickets in the address of a page: sealed, so that they tell nothing, and good for a short time. A restart ends none.</summary>
internal sealed class PageTickets(IDataProtectionProvider protection, TimeProvider clock, IOptions<SheetOptions> options)
{
    private const char Separator = '\0';

    private readonly IDataProtector protector = protection.CreateProtector("DebtBot.Pages");

    public string Issue(PageTicket ticket)
    {
        var until = clock.GetUtcNow().AddMinutes(options.Value.LinkMinutes).ToUnixTimeSeconds();
        var plain = string.Join(Separator, ticket.Kind, Number(until), ticket.Begun is { } begun ? Number(begun.UtcTicks) : "", ticket.Key.Channel, ticket.Key.Id);
        return Base64Url.EncodeToString(protector.Protect(Encoding.UTF8.GetBytes(plain)));
    }

    /// <summary>The ticket, when it is genuine, of this kind and not yet too old; null otherwise.</summary>
    public PageTicket? Read(string token, PageKind kind)
    {
        try
        {
            return Encoding.UTF8.GetString(protector.Unprotect(Base64Url.DecodeFromChars(token))).Split(Separator, 5) is [var named, var until, var begun, var channel, var id]
                && named == kind.ToString() && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
                ? new(kind, new(channel, id), begun.Length == 0 ? null : new(long.Parse(begun, CultureInfo.InvariantCulture), TimeSpan.Zero))
                : null;
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
