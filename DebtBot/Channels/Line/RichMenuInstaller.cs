using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebtBot.Channels.Line;

/// <summary>Puts the menu below the chat: makes it, gives it its image, shows it to all, and takes away older ones of the same name. What fails halfway is taken back.</summary>
internal sealed class RichMenuInstaller(LineClient client)
{
    /// <returns>Null when it is there; otherwise what LINE refused.</returns>
    public async Task<string?> Install(JsonObject menu, byte[] image, CancellationToken cancel)
    {
        var before = await client.RichMenus(cancel);
        if (!before.Ok)
        {
            return Refused("list the menus", before);
        }

        var made = await client.CreateRichMenu(menu, cancel);
        if (!made.Ok || JsonSerializer.Deserialize(made.Body, LineJson.Default.RichMenuCreated)?.RichMenuId is not { } id)
        {
            return Refused("create the menu", made);
        }

        if (await Show(id, image, cancel) is { } refused)
        {
            await client.DeleteRichMenu(id, cancel);
            return refused;
        }

        var older = JsonSerializer.Deserialize(before.Body, LineJson.Default.RichMenuList)?.Richmenus ?? [];
        foreach (var old in older.Where(one => one.Name == menu["name"]?.ToString()).Select(one => one.RichMenuId).OfType<string>())
        {
            await client.DeleteRichMenu(old, cancel);
        }

        return null;
    }

    private async Task<string?> Show(string id, byte[] image, CancellationToken cancel)
    {
        var uploaded = await client.UploadRichMenuImage(id, image, cancel);
        if (!uploaded.Ok)
        {
            return Refused("upload the image", uploaded);
        }

        var shown = await client.ShowRichMenuToAll(id, cancel);
        return shown.Ok ? null : Refused("show the menu", shown);
    }

    private static string Refused(string what, LineAnswer answer) => answer.Status == 0 ? $"LINE did not answer when asked to {what}." : $"LINE refused to {what}: {answer.Status} {answer.Message}";
}
