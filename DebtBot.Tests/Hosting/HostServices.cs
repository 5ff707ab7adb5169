using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Storage;
using DebtBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Hosting;

/// <summary>The services as the host registers them: they start on an empty folder and refuse to start on a bad one.</summary>
public sealed class HostServices
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static IHost Build(string folder, TimeProvider? clock = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([new("Storage:Folder", folder), new("Delivery:SweepSeconds", "1")]);
        builder.Logging.ClearProviders();
        builder.Services.AddDebtBotStorage(builder.Configuration).AddConversationLoop();
        if (clock is not null)
        {
            builder.Services.AddSingleton(clock);
        }

        return builder.Build();
    }

    [Fact]
    public async Task A_conversation_survives_a_restart_of_the_host()
    {
        using var folder = new TempFolder();
        for (var start = 1; start <= 3; start++)
        {
            using var host = Build(folder.File("data"));
            await host.StartAsync(Cancel);
            await host.Services.GetRequiredService<ConversationLoop>().Accept(TestHost.Web, new ConversationEvent.Said($"{start}", "こんにちは"), Cancel);
            var state = await host.Services.GetRequiredService<ConversationLoop>().Read(TestHost.Web, Cancel);
            Assert.Equal(start, state!.SeenEventIds.Count);
            await host.StopAsync(Cancel);
        }

        Assert.NotEmpty(Directory.GetFiles(folder.File("data/keys")));
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_stops_the_start()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("conversations.db"), "something else", Cancel);
        using var host = Build(folder.Path);
        await Assert.ThrowsAsync<StoreUnusableException>(() => host.StartAsync(Cancel));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_created_stops_the_start_with_the_same_kind_of_fault()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("file"), "", Cancel);
        using var host = Build(folder.File("file/data"));
        await Assert.ThrowsAsync<StoreUnusableException>(() => host.StartAsync(Cancel));
    }

    [Fact]
    public async Task An_empty_folder_name_stops_the_start()
    {
        using var host = Build("");
        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Cancel));
    }
}
