using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Collection;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>The whole log as text to keep or hand over, each entry with what the law module says about it.</summary>
internal static class ContactLogMessage
{
    public static Message Of(Moment moment, MessageCatalog texts)
    {
        var title = texts["contact-log.title"].Say[0];
        var entries = moment.State.Case.Pressure.SelectMany((entry, at) =>
            new[] { string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {ContactLine.Of(entry)}"), $"　{Verdict(moment, at, texts)}" });
        var body = string.Join('\n', [Filled.With(texts["sheet.made"].Say[0], ("day", JapaneseValues.Of(moment.Today))), .. entries, texts["contact-log.note"].Say[0]]);
        return new($"【{title}】\n{body}") { Card = new Card.Sheet(title, body) };
    }

    /// <summary>The verdict in a few words with its place in the law; the whole reasons are told when it is written down.</summary>
    private static string Verdict(Moment moment, int index, MessageCatalog texts) =>
        moment.Report.Collection.FirstOrDefault(finding => finding.Event == index) is not { } finding ? texts["contact-log.cannot-tell"].Say[0]
        : finding.Verdict.Match(
            violation => Filled.With(texts["contact-log.violation"].Say[0], ("items", Items(violation.Items))),
            conditional => Filled.With(texts["contact-log.conditional"].Say[0], ("items", conditional.Items.Count == 0 ? "" : $"（{Items(conditional.Items)}）")),
            _ => texts["contact-log.lawful"].Say[0],
            _ => texts["contact-log.other-rules"].Say[0],
            _ => texts["contact-log.cannot-tell"].Say[0]);

    /// <summary>21-1-3 is 貸金業法21条1項3号.</summary>
    private static string Items(IReadOnlyList<string> items) => string.Join('、', items.Select(item => item.Split('-') switch
    {
        ["12", "8"] => "貸金業法12条の8",
        ["20", "2"] => "貸金業法20条の2",
        [var article, var paragraph] => $"貸金業法{article}条{paragraph}項",
        [var article, var paragraph, var number] => $"貸金業法{article}条{paragraph}項{number}号",
        _ => item,
    }));
}
