using DebtBot.Tests.Channels;
using DebtBot.Tests.Storage;

namespace DebtBot.Tests.Listening;

/// <summary>The cold start does not pay for the second ear, not even where it is on.</summary>
public sealed class LoadedLate
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_Semantic_Kernel_is_loaded_before_the_first_question()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc.");
        using var folder = new TempFolder();
        var address = new Uri($"http://127.0.0.1:{ServedBot.FreePort()}");
        using var bot = ServedBot.Start(address, folder.Path, "--Listening:Kind", "ollama", "--Listening:Model", "m");
        try
        {
            await UntilServing(address);
            var loaded = await File.ReadAllTextAsync($"/proc/{bot.Id}/maps", Cancel);
            Assert.Contains("DebtBot.Dialogs.dll", loaded, StringComparison.Ordinal);
            Assert.All(["SemanticKernel", "OpenAI.dll", "Polly", "System.ClientModel"], late => Assert.DoesNotContain(late, loaded, StringComparison.Ordinal));
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task UntilServing(Uri address)
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                (await client.GetAsync(new Uri(address, "/healthz"), Cancel)).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, Cancel);
            }
        }

        throw new InvalidOperationException("The bot did not start.");
    }
}
