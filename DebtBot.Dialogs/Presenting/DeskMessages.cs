using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Desks with the state they are in at this moment; those open now come first, a closed one is never "call now".</summary>
internal static class DeskMessages
{
    private const int MostDesks = 5;

    public static Message List(Moment moment, MessageCatalog texts) => Of(moment.Report.Referrals.Take(MostDesks).ToList(), moment.Now, texts);

    public static Message Of(IReadOnlyList<Referral> referrals, DateTimeOffset now, MessageCatalog texts)
    {
        var rows = referrals.Select(referral => Row(referral, now, texts)).ToList();
        var title = texts["desks.title"].Say[0];
        return new(string.Join('\n', [title, .. rows.Select(Line)])) { Card = new Card.DeskList(title, rows) };
    }

    private static Card.DeskRow Row(Referral referral, DateTimeOffset now, MessageCatalog texts)
    {
        var desk = referral.Desk;
        var hours = referral.HoursMayDiffer ? $"{desk.HoursText}（{texts["desks.may-differ"].Say[0]}）" : desk.HoursText;
        return new(desk.Name, desk.Phone, OpeningText.Of(referral, now), referral.OpenNow, hours, desk.Say, desk.Web);
    }

    private static string Line(Card.DeskRow row) =>
        $"・{row.Name}{(row.Phone is { } phone ? $"　{phone}" : row.Web.Length > 0 ? $"　{row.Web}" : "")}　{row.State}";
}
