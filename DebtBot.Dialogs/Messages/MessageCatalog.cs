using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Messages;

/// <summary>All wordings of one language. Legal sentences are not here: they live in DebtBot.Knowledge with their articles.</summary>
public sealed class MessageCatalog
{
    private static readonly string[] Folders = ["Interviews/", "Interruptions/", "Presenting/", "Messages/", "SecondEar/", "Rehearsing/", "Letters/", "ContactLog/", "Agreements/", "Calm/", "Reminding/"];
    private static readonly string[] Keys = ["ask", "help", "repair", "heard", "why", "name", "words", "say", "again", "buttons"];

    private readonly Dictionary<string, MessageText> byId;

    private MessageCatalog(Dictionary<string, MessageText> byId) => this.byId = byId;

    public IReadOnlyCollection<MessageText> All => byId.Values;

    public MessageText this[string id] => byId.TryGetValue(id, out var text) ? text : throw new KeyNotFoundException($"No text “{id}” in the catalog.");

    public bool Has(string id) => byId.ContainsKey(id);

    /// <summary>Loads every <c>*.{language}.yaml</c> below the text folders.</summary>
    /// <exception cref="LawDataException">A slip in a file, or an id that stands twice.</exception>
    public static MessageCatalog Load(string language = "ja")
    {
        var texts = new Dictionary<string, MessageText>(StringComparer.Ordinal);
        var assembly = typeof(MessageCatalog).Assembly;
        foreach (var path in StrictYaml.EmbeddedFiles(assembly).Where(path => IsText(path, language)))
        {
            foreach (var (id, map) in StrictYaml.ReadEmbedded(assembly, path).Entries())
            {
                if (!texts.TryAdd(id, Read(id, map.Allow(Keys))))
                {
                    throw map.Fault(null, $"the text “{id}” stands twice");
                }
            }
        }

        return new(texts);
    }

    internal static bool IsText(string path, string language) =>
        path.EndsWith($".{language}.yaml", StringComparison.Ordinal)
        && Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
        && !path.StartsWith("Interruptions/Crisis/", StringComparison.Ordinal);

    private static MessageText Read(string id, YamlMap map) => new(
        id, map.TextOrNull("ask"), map.TextOrNull("help"), map.TextOrNull("repair"), map.TextOrNull("heard"), map.TextOrNull("why"),
        map.TextOrNull("name"), map.Texts("words"), map.Texts("say"), map.TextOrNull("again"), [.. map.Texts("buttons").Select(Button)]);

    private static QuickReply Button(string text) => text.Split('=', 2) is [var label, var value] ? new(label, value) : new(text, text);
}
