using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>The person's own words, the papers they said they have, and the papers that help.</summary>
internal static class PersonSections
{
    private const int MostWords = 4;

    public static SheetSection Words(Moment moment, MessageCatalog texts)
    {
        var words = moment.State.Progress.OwnWords;
        return new("words", texts["sheet.own-words"].Say[0]) { Lines = [.. words.TakeLast(MostWords)], Note = LeftOut.Note(words.Count - MostWords, texts) };
    }

    public static SheetSection Held(Moment moment, MessageCatalog texts) => new("held", texts["sheet.held"].Say[0])
    {
        Lines = [.. moment.State.Case.Papers.Select(paper => paper.Kind.Match(KindNames.Of, () => texts["sheet.some-paper"].Say[0])).Distinct()],
    };

    public static SheetSection Documents(Moment moment, MessageCatalog texts) => new("documents", texts["sheet.documents"].Say[0])
    {
        Lines = [.. moment.Report.Documents.Select(document => $"{document.Name}（{document.WhereToGet}）")],
    };
}
