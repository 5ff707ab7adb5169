namespace DebtBot.Hosting;

/// <summary>Puts the host together: storage, the turn loop, the channels, the page.</summary>
internal static class DebtBotBuilder
{
    private const string DefaultAddress = "http://localhost:3978";

    public static void AddDebtBot(this WebApplicationBuilder builder, TimeProvider clock)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["Kestrel:Endpoints:Http:Url"]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.Services.AddSingleton(clock);
        builder.Services.AddDebtBotStorage(builder.Configuration);
        builder.Services.AddConversationLoop();
    }

    public static void UseDebtBot(this WebApplication app) => app.MapGet("/healthz", () => Results.Text("ok"));
}
