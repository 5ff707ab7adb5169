using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DebtBot.Tests.Channels.Line;

/// <summary>The rich menus of the stand-in.</summary>
internal sealed partial class LineStandIn
{
    private const int LargestImage = 1024 * 1024;

    public ConcurrentDictionary<string, JsonNode> RichMenus { get; } = new();

    public ConcurrentDictionary<string, byte[]> Images { get; } = new();

    public string? ShownToAll { get; private set; }

    private (int, JsonObject) Menus(string path, JsonNode? body, HttpRequest request)
    {
        switch (path.Split('/'))
        {
            case ["POST ", "v2", "bot", "richmenu"]:
                var faults = LineRules.RichMenu(body, "richmenu").ToArray();
                var id = $"richmenu-{LineEvents.NewId()}";
                RichMenus[id] = body!;
                return faults.Length > 0 ? Wrong(faults) : (200, new() { ["richMenuId"] = id });
            case ["POST ", "v2", "bot", "richmenu", var menu, "content"] when RichMenus.ContainsKey(menu):
                Images[menu] = (byte[])request.HttpContext.Items["bytes"]!;
                return request.ContentType == "image/png" && Images[menu].Length is > 0 and <= LargestImage ? (200, []) : Wrong("no PNG of at most 1 MB");
            case ["POST ", "v2", "bot", "user", "all", "richmenu", var menu] when Images.ContainsKey(menu):
                ShownToAll = menu;
                return (200, []);
            case ["GET ", "v2", "bot", "richmenu", "list"]:
                return (200, new() { ["richmenus"] = new JsonArray([.. RichMenus.Select(menu => new JsonObject { ["richMenuId"] = menu.Key, ["name"] = menu.Value["name"]!.DeepClone() })]) });
            case ["DELETE ", "v2", "bot", "richmenu", var menu]:
                return RichMenus.TryRemove(menu, out _) ? (200, []) : (404, Error("Not found"));
            default:
                return Wrong($"{path} is no call of LINE's that we make");
        }
    }
}
