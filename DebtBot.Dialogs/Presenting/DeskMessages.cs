using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Desks with the state they are in at this moment; those open now come first, a closed one is never "call now".</summary>
internal static class DeskMessages
{
    public static Message List(Moment moment, MessageCatalog texts) => Of(moment.Report.Referrals, moment.Now, texts);

    /// <param name="unsure">What 「要確認」 means, said once below the list where a line carries it.</param>
    public static Message Of(IReadOnlyList<Referral> referrals, DateTimeOffset now, MessageCatalog texts, string unsure = "desks.to-confirm")
    {
        var rows = referrals.Select(referral => Row(referral, now, texts)).ToList();
        var title = texts["desks.title"].Say[0];
        string[] below = referrals.Any(referral => OpeningText.IsMarked(referral) || IsNumberUnsure(referral.Desk)) ? [texts[unsure].Say[0]] : [];
        return new(string.Join('\n', [title, .. rows.Select(Line), .. below])) { Card = new Card.DeskList(title, rows) { Below = string.Concat(below) } };
    }

    /// <summary>The number for the middle of a sentence, with 「要確認」 where nobody has checked it; empty when the desk has none.</summary>
    public static string Number(Desk desk, MessageCatalog texts) => desk.Phone is { } phone ? phone + Standing(desk, texts) : "";

    /// <summary>The desk and its number, as <see cref="Number"/> shows it.</summary>
    public static string NameAndNumber(Desk desk, MessageCatalog texts) => $"{desk.Name} {Number(desk, texts)}".TrimEnd();

    private static Card.DeskRow Row(Referral referral, DateTimeOffset now, MessageCatalog texts)
    {
        var desk = referral.Desk;
        var unsure = texts["desks.may-differ"].Say[0];
        var hours = referral.Stale ? unsure : referral.HoursMayDiffer && !OpeningText.IsMarked(referral) ? $"{desk.HoursText}（{unsure}）" : desk.HoursText;
        return new(desk.Name, desk.Phone, OpeningText.Of(referral, now), referral.OpenNow, hours, desk.Say, desk.Web) { PhoneNote = Note(desk, texts) };
    }

    private static string Note(Desk desk, MessageCatalog texts) =>
        Standing(desk, texts) + (desk.AlternativePhone is { } other ? Filled.With(texts["desks.other-phone"].Say[0], ("phone", other)) : "");

    private static string Standing(Desk desk, MessageCatalog texts) => IsNumberUnsure(desk) ? texts["desks.phone-to-confirm"].Say[0] : "";

    private static bool IsNumberUnsure(Desk desk) => desk.Phone is not null && desk.PhoneStanding != PhoneStanding.Certain;

    private static string Line(Card.DeskRow row) =>
        $"・{row.Name}{(row.Phone is { } phone ? $"　{phone}{row.PhoneNote}" : row.Web.Length > 0 ? $"　{row.Web}" : "")}　{row.State}";
}
