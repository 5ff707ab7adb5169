using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>A YAML file of phrases: under each name a list, folded once at load.</summary>
internal static class PhraseFile
{
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> Load(string path) =>
    [
        .. StrictYaml.ReadEmbedded(typeof(PhraseFile).Assembly, path) is var map
            ? map.Keys.Select(key => (key, (IReadOnlyList<string>)[.. map.Texts(key).Select(Folded.Of)]))
            : [],
    ];
}
