using DebtBot.Hosting.Limits;
using DebtBot.Storage;

namespace DebtBot.Hosting;

/// <summary>While the store is away a request is answered with 503 and may be sent again: nothing of it was kept, or its own id makes the second time harmless; the log names the
/// reason once a minute. Any other fault is ours: 500, and a log line with its kind and place only, because its message may repeat the person's words.</summary>
internal static partial class StoreFaults
{
    private const string WaitSeconds = "2";

    public static void UseStoreFaults(this WebApplication app)
    {
        var told = Allowance.PerMinute(1);
        app.Lifetime.ApplicationStopped.Register(told.Dispose);
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception fault) when (fault is StoreUnusableException or ConversationBusyException && !context.Response.HasStarted)
            {
                if (fault is StoreUnusableException)
                {
                    using var line = told.AttemptAcquire(nameof(StoreIsAway));
                    if (line.IsAcquired)
                    {
                        StoreIsAway(app.Logger, fault.Message);
                    }
                }

                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                context.Response.Headers.RetryAfter = WaitSeconds;
                await context.Response.WriteAsync("The conversations cannot be reached at the moment; send it again.");
            }
            catch (Exception fault) when (fault is not (OperationCanceledException or BadHttpRequestException or IOException) && !context.Response.HasStarted)
            {
                RequestFailed(app.Logger, fault.GetType().Name, $"{fault.TargetSite?.DeclaringType?.FullName}.{fault.TargetSite?.Name}");
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The conversation store is away; requests get 503: {Reason}")]
    private static partial void StoreIsAway(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request ended in {Fault} in {Where}")]
    private static partial void RequestFailed(ILogger log, string fault, string where);
}
