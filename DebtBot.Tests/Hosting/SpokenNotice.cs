using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DebtBot.Tests.Hosting;

/// <summary>What the real services say a week before everything is erased, with the settings as they come.</summary>
public sealed class SpokenNotice
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_173_days_it_says_when_and_how_to_keep_it_and_not_a_word_about_debts()
    {
        using var folder = new TempFolder();
        var clock = new ManualClock();
        using var host = HostServices.Build(folder.Path, clock);
        var loop = host.Services.GetRequiredService<ConversationLoop>();
        await loop.Accept(TestHost.Web, new ConversationEvent.Said("1", "アコムに80万円借りています"), Cancel);
        clock.Advance(TimeSpan.FromDays(173) + TimeSpan.FromMinutes(5));
        await host.Services.GetServices<IHostedService>().OfType<Sweep>().Single().Once(Cancel);
        var said = (await loop.Read(TestHost.Web, Cancel))!.Transcript.Where(line => line.EventId.StartsWith("expiry/", StringComparison.Ordinal)).Select(line => line.Message.Text).ToList();
        Assert.Equal(
            ["おひさしぶりです。しばらくやりとりがないので、ここでの記録は2027年5月22日（土）の朝に消えます。", "残しておきたいときは、その前にひとこと書いてください。消えたあとも、またいつでも話せます。"], said);
        clock.Advance(TimeSpan.FromDays(7));
        await host.Services.GetServices<IHostedService>().OfType<Sweep>().Single().Once(Cancel);
        Assert.Null(await loop.Read(TestHost.Web, Cancel));
    }
}
