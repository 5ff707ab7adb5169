using System.Net.Sockets;
using DebtBot.Hosting;
using DebtBot.Knowledge.Data;
using DebtBot.Storage;
using Microsoft.Extensions.Options;

namespace DebtBot.Commands;

/// <summary>Serves. Whatever stops the start is one clear sentence and exit code 1.</summary>
internal static class Serve
{
    public static async Task<int> Run(string[] args, DateTimeOffset? now, CancellationToken cancel)
    {
        try
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
            builder.WebHost.UseStaticWebAssets();
            builder.AddDebtBot(now is { } moment ? new StartedAt(moment) : TimeProvider.System);
            await using var app = builder.Build();
            app.UseDebtBot();
            await app.RunAsync(cancel);
            return CommandLine.Done;
        }
        catch (IOException taken) when (taken.InnerException is not null && taken.GetBaseException() is SocketException || taken.Message.Contains("address already in use", StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"The address is already in use. Stop the other program, or choose another with --urls http://localhost:3979. ({taken.Message})");
        }
        catch (Exception wrong) when (wrong is ArgumentOutOfRangeException or UriFormatException or FormatException)
        {
            await Console.Error.WriteLineAsync($"The address in --urls cannot be listened on; write it like http://localhost:3979. ({wrong.Message})");
        }
        catch (Exception fault) when (fault is LawDataException or StoreUnusableException or OptionsValidationException or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" })
        {
            await Console.Error.WriteLineAsync(fault.Message);
        }

        return CommandLine.Fault;
    }

    /// <summary>A clock that starts at a given moment and runs on; for trying out nights and holidays.</summary>
    private sealed class StartedAt(DateTimeOffset moment) : TimeProvider
    {
        private readonly long started = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime() + System.GetElapsedTime(started);
    }
}
