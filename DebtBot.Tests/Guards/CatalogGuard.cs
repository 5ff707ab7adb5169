using DebtBot.Dialogs;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Tests.Guards;

public sealed class CatalogGuard
{
    [Fact]
    public void Every_question_has_its_words()
    {
        var texts = MessageCatalog.Load();
        var faults = DebtBotConversation.Guide().Questions
            .Where(question => !texts.Has(question.Id) || texts[question.Id] is not { Ask: not null, Help: not null, Repair: not null, Name: not null })
            .Select(question => question.Id);
        Assert.True(!faults.Any(), "Add ask, help, repair and name to the topic's .ja.yaml for: " + string.Join(", ", faults));
    }

    [Fact]
    public void Every_text_is_used()
    {
        var sources = string.Join('\n', Repository.Files("*.cs", "DebtBot.Dialogs").Select(File.ReadAllText));
        string[] built = ["flag.", "option.", "effect.", "sheet.topic.", "sheet.where.", "practice.line.", "practice.after.", "letter.draft."];
        var questions = DebtBotConversation.Guide().Questions.Select(question => question.Id).ToHashSet();
        var unused = MessageCatalog.Load().All.Select(text => text.Id)
            .Where(id => !questions.Contains(id) && !built.Any(stem => id.StartsWith(stem, StringComparison.Ordinal)) && !sources.Contains($"\"{id}\"", StringComparison.Ordinal));
        Assert.True(!unused.Any(), "Delete texts nobody says: " + string.Join(", ", unused));
    }

    [Fact]
    public void Every_button_fits_a_channel()
    {
        var faults = from text in MessageCatalog.Load().All
                     from button in text.Buttons
                     where new System.Globalization.StringInfo(button.Label).LengthInTextElements > 20 || text.Buttons.Count > 13
                     select $"{text.Id}: {button.Label}";
        Assert.True(!faults.Any(), "Labels are at most 20 graphemes, buttons at most 13: " + string.Join(", ", faults));
    }
}
