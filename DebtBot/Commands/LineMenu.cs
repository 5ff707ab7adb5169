using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Channels.Line;
using Microsoft.Extensions.Options;

namespace DebtBot.Commands;

/// <summary>line-menu FOLDER: installs the menu below the chat from richmenu.json and richmenu.png. Keys come from the settings, as for serving.</summary>
internal static class LineMenu
{
    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "holds richmenu.json and richmenu.png" };
        var command = new Command("line-menu", "install the menu below the LINE chat") { folder };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancel) => Run(result.GetValue(folder)!.FullName, [.. result.UnmatchedTokens], cancel));
        return command;
    }

    private static async Task<int> Run(string folder, string[] settings, CancellationToken cancel)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(settings).Build();
        var options = configuration.GetSection(LineOptions.Section).Get<LineOptions>() ?? new();
        var check = new LineCheck(configuration).Validate(null, options);
        if (check.Failed || !options.IsOn)
        {
            await Console.Error.WriteLineAsync(check.FailureMessage ?? "LINE is off: set Line:ChannelSecret and Line:ChannelAccessToken.");
            return CommandLine.Fault;
        }

        if (Read(Path.Combine(folder, "richmenu.json")) is not { } menu)
        {
            await Console.Error.WriteLineAsync("richmenu.json is no JSON object.");
            return CommandLine.BadInput;
        }

        using var client = new LineClient(Options.Create(options));
        var refused = await new RichMenuInstaller(client).Install(menu, await File.ReadAllBytesAsync(Path.Combine(folder, "richmenu.png"), cancel), cancel);
        await (refused is null ? Console.Out.WriteLineAsync("The menu is installed and shown to everybody.") : Console.Error.WriteLineAsync(refused));
        return refused is null ? CommandLine.Done : CommandLine.Fault;
    }

    private static JsonObject? Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
