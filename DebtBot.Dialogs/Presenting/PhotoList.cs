using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Which papers to photograph and in which order, so that a consultation can begin from the telephone's own pictures. Nothing is uploaded.</summary>
internal static class PhotoList
{
    /// <summary>In the order in which somebody who helps wants to see them.</summary>
    private static readonly IReadOnlyList<(string Id, Func<CaseFile, bool> Applies)> Order =
    [
        ("photo.envelope", file => file.Papers.Count > 0),
        ("photo.court-pages", file => file.Papers.Count > 0),
        ("photo.letters", _ => true),
        ("photo.screens", file => file.Pressure.Count > 0 || file.Owes(CreditorKind.Unlicensed)),
        ("photo.statements", file => file.Debts.Count > 0),
        ("photo.contracts", file => file.Debts.Count > 0),
        ("photo.bankbook", _ => true),
        ("photo.payslip", file => !file.Person.Job.Is(JobKind.Unemployed)),
        ("photo.benefits", file => file.Person.OnWelfare.Is(true) || file.Income.BenefitsMonthly.IsGiven),
    ];

    public static Message Message(Moment moment, MessageCatalog texts) => new(string.Join('\n',
    [
        texts["photo.title"].Say[0],
        .. Order.Where(item => item.Applies(moment.State.Case)).Select((item, at) => $"{at + 1}. {texts[item.Id].Say[0]}"),
        .. texts["photo.keep"].Say,
    ]));
}
