using Microsoft.Extensions.Options;

namespace DebtBot.Channels.DirectLine;

/// <summary>Gives our own page its token without a secret: for the conversation its cookie remembers, or a new one.</summary>
internal sealed class PageTokens(Tokens tokens, IOptions<DirectLineOptions> options)
{
    public const string Path = "/webchat/token";
    private const string Cookie = "debtbot";

    public IResult Issue(HttpContext context)
    {
        var remembered = context.Request.Cookies[Cookie] is { } cookie ? tokens.Read(cookie, TokenClaims.Resume) : null;
        var conversation = remembered?.Conversation ?? DirectLineEndpoints.NewConversation();
        var days = TimeSpan.FromDays(options.Value.ResumeDays);
        context.Response.Cookies.Append(Cookie, tokens.Issue(conversation, null, days, TokenClaims.Resume), Settings(context, days));
        var seconds = options.Value.TokenSeconds;
        return Answers.Token(new(conversation, tokens.Issue(conversation, null, TimeSpan.FromSeconds(seconds), TokenClaims.Talk), seconds));
    }

    /// <summary>The page forgets which conversation was its own.</summary>
    public static IResult Forget(HttpContext context)
    {
        context.Response.Cookies.Delete(Cookie, Settings(context, TimeSpan.Zero));
        return Results.NoContent();
    }

    private static CookieOptions Settings(HttpContext context, TimeSpan age) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/webchat", MaxAge = age, IsEssential = true };
}
