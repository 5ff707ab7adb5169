using DebtBot.Hosting;
using DebtBot.Storage;
using DebtBot.Storage.Backups;
using Microsoft.Extensions.Options;

namespace DebtBot.Commands;

/// <summary>What commands on the store have in common: the settings of the host, and one sentence for every fault.</summary>
internal static class StoreCommands
{
    /// <param name="args">Settings as the host takes them: --Storage:PostgreSql:Connection …</param>
    public static async Task<int> Run(string[] args, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancel)
    {
        try
        {
            await With(args, work, cancel);
            return CommandLine.Done;
        }
        catch (Exception fault) when (fault is StoreUnusableException or UnreadableConversationException or OptionsValidationException or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" })
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Fault;
        }
        catch (UnreadableBackupException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.BadInput;
        }
    }

    /// <summary>The services of the host with these settings, for the time of the work.</summary>
    public static async Task With(string[] args, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddDebtBotStorage(builder.Configuration);
        await using var app = builder.Build();
        await work(app.Services, cancel);
    }
}
