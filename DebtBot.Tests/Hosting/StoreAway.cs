using System.Net;
using DebtBot.Hosting;
using DebtBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DebtBot.Tests.Hosting;

/// <summary>A store that goes away while the host runs: people are asked to send again, the operator reads why.</summary>
public sealed class StoreAway
{
    [Fact]
    public async Task Requests_get_503_and_the_log_names_the_reason_once()
    {
        var log = new CapturedLog<StoreAway>();
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders().Services.AddSingleton<ILoggerProvider>(new Captured(log));
        await using var app = builder.Build();
        app.UseStoreFaults();
        app.MapGet("/", string () => throw new StoreUnusableException("No space left on device"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        for (var request = 0; request < 3; request++)
        {
            using var answer = await http.GetAsync(app.Urls.First(), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(2)), (answer.StatusCode, answer.Headers.RetryAfter!.Delta));
        }

        Assert.Single(log.Lines, line => line.Contains("No space left on device", StringComparison.Ordinal));
    }

    private sealed class Captured(ILogger log) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => log;

        public void Dispose()
        {
        }
    }
}
