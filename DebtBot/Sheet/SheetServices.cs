using DebtBot.Channels.DirectLine;
using DebtBot.Dialogs;
using DebtBot.Knowledge;

namespace DebtBot.Sheet;

/// <summary>Registers and maps the pages a conversation can be opened as.</summary>
internal static class SheetServices
{
    /// <summary>Links for the turn loop. Needs data protection.</summary>
    public static void AddPageLinks(this IServiceCollection services)
    {
        services.AddOptions<SheetOptions>().BindConfiguration(SheetOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PageTickets>();
        services.AddSingleton<PageLinks>();
    }

    public static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton(provider => DebtBotConversation.Sheets(provider.GetRequiredService<LawBook>()));
        services.AddSingleton<PageEndpoints>();
    }

    public static void MapPages(this WebApplication app)
    {
        var pages = app.Services.GetRequiredService<PageEndpoints>();
        app.MapGet(PageLinks.SheetPath + "{ticket}", pages.Sheet).RequireRateLimiting(DirectLineServices.PerAddress);
        app.MapGet(PageLinks.SheetPath + "{ticket}/json", pages.Statement).RequireRateLimiting(DirectLineServices.PerAddress);
        app.MapGet(PageLinks.ExportPath + "{ticket}", pages.Export).RequireRateLimiting(DirectLineServices.PerAddress);
    }
}
