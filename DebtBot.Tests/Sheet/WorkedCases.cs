using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting.Sheets;
using DebtBot.Knowledge;
using DebtBot.Tests.Vignettes;

namespace DebtBot.Tests.Sheet;

/// <summary>Every worked case of the law module, as a conversation that knows just that.</summary>
internal static class WorkedCases
{
    public static LawBook Law { get; } = LawBook.Load();

    public static SheetMaker Sheets { get; } = DebtBotConversation.Sheets(Law);

    public static IReadOnlyList<(string Title, ConversationState State, DateTimeOffset Now)> All { get; } =
        [.. Repository.Files("*.yaml", "DebtBot.Tests/Vignettes").SelectMany(Read).Where(one => one.Says is null).Select(one => (one.Title, new ConversationState { Case = one.Given }, one.Now))];

    private static IReadOnlyList<Vignette> Read(string path)
    {
        using var text = File.OpenText(path);
        return Vignette.Read(path, text);
    }
}
