using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting.Sheets;
using DebtBot.Hosting;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Sheet;

/// <summary>The pages of a conversation: the sheet, its data, and everything as a file. Whatever is wrong with a link, the same kind page answers.</summary>
internal sealed class PageEndpoints(ConversationLoop loop, PageTickets tickets, SheetMaker sheets, LawBook law, TimeProvider clock)
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string Html = "text/html; charset=utf-8";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task<IResult> Sheet(HttpContext context, string ticket, CancellationToken cancel) =>
        Open(context, ticket, PageKind.Sheet, state => Results.Content(SheetPage.Of(sheets.Of(state, clock.GetUtcNow())), Html), cancel);

    public Task<IResult> Statement(HttpContext context, string ticket, CancellationToken cancel) =>
        Open(context, ticket, PageKind.Sheet, state => Json(context, sheets.Statement(state, clock.GetUtcNow())), cancel);

    public Task<IResult> Export(HttpContext context, string ticket, CancellationToken cancel) => Open(context, ticket, PageKind.Export, state => Json(context, new JsonObject
    {
        ["exported-at"] = clock.GetUtcNow().InJapan().ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture),
        ["statement"] = sheets.Statement(state, clock.GetUtcNow()), ["conversation"] = JsonNode.Parse(ConversationJson.Write(state)),
    }), cancel);

    private async Task<IResult> Open(HttpContext context, string token, PageKind kind, Func<ConversationState, IResult> show, CancellationToken cancel)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return tickets.Read(token, kind) is { } ticket && await loop.Read(ticket.Key, cancel) is { } state && state.Begun == ticket.Begun
            ? show(state)
            : Results.Content(ClosedPage.Of(law.Desks.ById(ClosedPage.Line, clock.GetUtcNow())), Html, statusCode: StatusCodes.Status404NotFound);
    }

    /// <summary>A file with a name that says nothing.</summary>
    private static IResult Json(HttpContext context, JsonObject content)
    {
        context.Response.Headers.ContentDisposition = "attachment; filename=\"memo.json\"";
        return Results.Text(content.ToJsonString(Readable), "application/json; charset=utf-8");
    }
}
