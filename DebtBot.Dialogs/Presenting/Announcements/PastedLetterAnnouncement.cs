using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.PastedText;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>What a pasted letter seems to be, what it asks for, and how to check it safely; for a made-up demand, what speaks against it. What to do about a fake is told with its deadline.</summary>
internal sealed class PastedLetterAnnouncement : Announcement
{
    private const int MostSigns = 3;

    private static readonly JapaneseReader Reader = new();

    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling)
    {
        if (telling.Moment.State.Transcript.LastOrDefault(line => line.Speaker == Speaker.Person)?.Message.Text is not { } text)
        {
            yield break;
        }

        if (FraudReader.LooksFake(text))
        {
            var signs = FraudReader.Read(text).Except([FraudSign.KnownWords]).ToList();
            if (signs.Count > 0)
            {
                yield return new($"pasted/fake/{string.Join('-', signs)}", [Seems(telling, telling.Texts["pasted.fake"].Say[0], telling.Law.CheckDemand(SenderKind.Unknown, signs))]);
            }
        }
        else if (PastedTextReader.Read(text, Reader, telling.Moment.Now.DayInJapan()) is { } letter)
        {
            yield return new($"pasted/{letter.Sender}/{letter.Amounts.Total}/{letter.Dates.PayBy}", Bubbles(telling, letter, telling.Law.CheckDemand(letter.Sender, FraudReader.Read(text))));
        }
    }

    private static List<Message> Bubbles(Telling telling, PastedLetter letter, DemandFinding finding) =>
        [Seems(telling, Described(letter, telling.Texts), finding), .. LegalBubble.Of(finding.Actions, telling.Law.Sentences)];

    private static Message Seems(Telling telling, string seems, DemandFinding finding) =>
        new(finding.Because.Count > 0 ? $"{seems}\n{LegalBubble.Text([.. finding.Because.Take(MostSigns)], telling.Law.Sentences)}" : seems);

    private static string From(SenderKind sender) => sender switch
    {
        SenderKind.Creditor => "pasted.from.creditor",
        SenderKind.Servicer => "pasted.from.servicer",
        SenderKind.LawFirm => "pasted.from.law-firm",
        SenderKind.Court => "pasted.from.court",
        SenderKind.PublicOffice => "pasted.from.public-office",
        _ => "pasted.from.unknown",
    };

    private static string Described(PastedLetter letter, MessageCatalog texts)
    {
        var lines = new List<string> { Filled.With(texts["pasted.seems"].Say[0], ("sender", texts[From(letter.Sender)].Say[0])) };
        Add("pasted.total", letter.Amounts.Total is { } total ? JapaneseValues.Of(total) : null);
        Add("pasted.principal", letter.Amounts.Principal is { } principal ? JapaneseValues.Of(principal) : null);
        Add("pasted.damages", letter.Amounts.Damages is { } damages ? JapaneseValues.Of(damages) : null);
        Add("pasted.pay-by", letter.Dates.PayBy is { } day ? JapaneseValues.Of(day) : null);
        Add("pasted.hearing", letter.Dates.Hearing is { } hearing ? JapaneseValues.Of(hearing) : null);
        Add("pasted.case-number", letter.CaseNumber);
        return string.Join('\n', lines);

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                lines.Add(Filled.With(texts[key].Say[0], ("value", value)));
            }
        }
    }
}
