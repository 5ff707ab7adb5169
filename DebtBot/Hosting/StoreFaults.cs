using DebtBot.Storage;

namespace DebtBot.Hosting;

/// <summary>While the store is away a request is answered with 503 and may be sent again: nothing of it was kept, or its own id makes the second time harmless.</summary>
internal static class StoreFaults
{
    private const string WaitSeconds = "2";

    public static void UseStoreFaults(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (fault is StoreUnusableException or ConversationBusyException && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = WaitSeconds;
            await context.Response.WriteAsync("The conversations cannot be reached at the moment; send it again.");
        }
    });
}
