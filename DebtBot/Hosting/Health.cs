namespace DebtBot.Hosting;

/// <summary>/health/live says the process answers; /health/ready that it can do its work, or with 503 the first reason why not. /healthz and /readyz are their short names.</summary>
internal static class Health
{
    private static readonly string[] Live = ["/healthz", "/health/live"], Ready = ["/readyz", "/health/ready"];

    public static void MapHealth(this WebApplication app)
    {
        foreach (var path in Live)
        {
            app.MapGet(path, () => Results.Text("ok"));
        }

        foreach (var path in Ready)
        {
            app.MapGet(path, async (Readiness readiness) => await readiness.WhyNot() is { } reason ? Results.Text(reason, statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ready"));
        }
    }

    /// <summary>A balancer asks also when the host is full.</summary>
    public static bool IsPath(PathString path) => Live.Concat(Ready).Any(one => path.Equals(one, StringComparison.Ordinal));
}
