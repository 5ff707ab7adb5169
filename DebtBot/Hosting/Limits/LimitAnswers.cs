using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Sheet;

namespace DebtBot.Hosting.Limits;

/// <summary>What is answered to a request that has to wait: kind words where a person reads them, the protocol's error elsewhere, and when to come again.</summary>
internal static class LimitAnswers
{
    private static readonly string Page = PageFrame.Around("""
        <main class="closed">
          <h1>少しお待ちください</h1>
          <p>いま、とても混み合っています。これまでのお話は残っています。</p>
          <p>1分ほど待って、もう一度開いてください。</p>
          <p>命や体に危険があるときは、110番（警察）か119番（救急）に電話してください。</p>
        </main>
        """);

    /// <param name="status">429: this sender asked too much. 503: all together did.</param>
    public static async Task Write(HttpContext context, int status, TimeSpan wait)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(Page);
            return;
        }

        var (code, message) = status == StatusCodes.Status429TooManyRequests ? ("TooManyRequests", "Too many requests; wait a little") : ("ServiceUnavailable", "The service is full; come again");
        await context.Response.WriteAsJsonAsync(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });
    }
}
