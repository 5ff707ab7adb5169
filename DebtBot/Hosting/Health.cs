using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Hosting;

/// <summary>/health/live says the process answers; /health/ready says it can do its work (warm, store and keys reached, law data fresh, not stopping). /healthz and /readyz are their short names.</summary>
internal static class Health
{
    private const int FreshDays = 180;

    private static readonly string[] Live = ["/healthz", "/health/live"], ReadyPaths = ["/readyz", "/health/ready"];

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Never stored; looking for it shows whether the store answers.</summary>
    private static readonly ConversationKey Nobody = new("health", "nobody");

    public static void MapHealth(this WebApplication app)
    {
        foreach (var path in Live)
        {
            app.MapGet(path, () => Results.Text("ok"));
        }

        foreach (var path in ReadyPaths)
        {
            app.MapGet(path, Ready);
        }
    }

    /// <summary>A balancer asks also when the host is full.</summary>
    public static bool IsPath(PathString path) => Live.Concat(ReadyPaths).Any(one => path.Equals(one, StringComparison.Ordinal));

    /// <summary>503 with the first reason.</summary>
    private static async Task<IResult> Ready(LawBook law, TimeProvider clock, IConversationStore store, KeysAtHand keys, Drain drain, WarmUp warmUp)
    {
        if (drain.IsUnderWay)
        {
            return Not("stopping");
        }

        if (!warmUp.IsDone)
        {
            return Not("warming up");
        }

        if (!await Reaches(store))
        {
            return Not("the conversation store does not answer");
        }

        if (!await keys.AreThere())
        {
            return Not("the sealing keys cannot be read");
        }

        var today = clock.GetUtcNow().DayInJapan();
        var stale = DataOverview.Of(law).Count(row => today.DayNumber - row.VerifiedOn.DayNumber > FreshDays);
        return stale == 0 ? Results.Text("ready") : Not($"{stale} facts are older than {FreshDays} days");
    }

    private static async Task<bool> Reaches(IConversationStore store)
    {
        try
        {
            await store.Load(Nobody, CancellationToken.None).AsTask().WaitAsync(Longest);
            return true;
        }
        catch (Exception fault) when (fault is TimeoutException or Storage.StoreUnusableException)
        {
            return false;
        }
    }

    private static IResult Not(string reason) => Results.Text(reason, statusCode: StatusCodes.Status503ServiceUnavailable);
}
