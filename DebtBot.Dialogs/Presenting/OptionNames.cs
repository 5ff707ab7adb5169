using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options;

namespace DebtBot.Dialogs.Presenting;

/// <summary>The options in plain words, from the catalog.</summary>
internal static class OptionNames
{
    public static string Of(OptionKind kind, MessageCatalog texts) => texts[$"option.{KebabNames<OptionKind>.NameOf(kind)}"].Say[0];
}
