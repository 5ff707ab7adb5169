using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options;

namespace DebtBot.Dialogs.Presenting;

/// <summary>The options in plain words, from the catalog.</summary>
internal static class OptionNames
{
    public static string Of(OptionKind kind, MessageCatalog texts) => Text(kind, texts).Say[0];

    /// <summary>The name alone, as a person would write it.</summary>
    public static string Short(OptionKind kind, MessageCatalog texts) => Text(kind, texts).Words is [var word, ..] ? word : Of(kind, texts);

    /// <summary>The option whose name stands in the text, the longest name first; null when none does.</summary>
    public static OptionKind? In(string text, MessageCatalog texts)
    {
        var folded = Folded.Of(text);
        return Enum.GetValues<OptionKind>().SelectMany(kind => Text(kind, texts).Words, (kind, word) => (Kind: kind, Word: Folded.Phrase(word)))
            .Where(item => folded.Contains(item.Word, StringComparison.Ordinal)).OrderByDescending(item => item.Word.Length).Select(item => (OptionKind?)item.Kind).FirstOrDefault();
    }

    private static MessageText Text(OptionKind kind, MessageCatalog texts) => texts[$"option.{KebabNames<OptionKind>.NameOf(kind)}"];
}
