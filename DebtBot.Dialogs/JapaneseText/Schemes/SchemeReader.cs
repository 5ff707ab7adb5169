using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.Schemes;

/// <summary>The schemes a message names, in the order of scheme-words.yaml; none where it denies them.</summary>
internal static partial class SchemeReader
{
    private const string File = "JapaneseText/Schemes/scheme-words.yaml";

    private static readonly string[] Denials = [.. new[] { "渡してない", "渡していない", "売ってない", "売っていない", "送ってない", "送っていない", "使ってない", "使っていない" }.Select(Folded.Of)];

    private static readonly PhraseGroups<SchemeKind> Words = new(
    [
        .. PhraseFile.Load(File).Select(entry =>
            (KebabNames<SchemeKind>.TryParse(entry.Name, out var kind) ? kind : throw new LawDataException(File, 0, 0, $"“{entry.Name}” is no scheme"), (IReadOnlyList<string>)[.. entry.Phrases.Select(Spelling.Unified)])),
    ]);

    private static readonly Remembered<string, IReadOnlyList<SchemeKind>> Last = new(Make);

    public static IReadOnlyList<SchemeKind> Read(string text) => Last[text];

    private static IReadOnlyList<SchemeKind> Make(string text)
    {
        var folded = Spelling.Of(text);
        return Array.Exists(Denials, denial => folded.Contains(denial, StringComparison.Ordinal))
            ? []
            : In(folded, folded.AsSpan().ContainsAnyInRange('0', '9') ? Amounts().Replace(folded, "") : folded);
    }

    /// <summary>「勝手に3万円振り込まれ」 is found without its amount too.</summary>
    private static IReadOnlyList<SchemeKind> In(string folded, string bare) =>
        Words.In(ReferenceEquals(folded, bare) ? folded : $"{folded}\n{bare}");

    [GeneratedRegex("[0-9]{1,7}(?:万|千)?円?(?:を|も)?")]
    private static partial Regex Amounts();
}
