using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>From whom a text that asks for money seems to come.</summary>
public enum SenderKind
{
    Unknown,
    Creditor,
    Servicer,
    LawFirm,
    Court,
    PublicOffice,
}

/// <summary>Signs of a demand that is made up (架空請求).</summary>
public enum FraudSign
{
    KnownWords,
    PrepaidCard,
    Link,
    TodayOnly,
    MobileNumber,
    PersonalAccount,
    NoSubject,
}

/// <summary>What speaks against a demand, and how to check it safely.</summary>
public sealed record DemandFinding(IReadOnlyList<Reason> Because, IReadOnlyList<Reason> Actions);

/// <summary>請求の文が、だれからのものらしいか、あやしい目印があるかに応じて、気をつけることと確かめ方を言う。</summary>
/// <remarks>債権回収業法3条、民法152条1項、法務省などの注意喚起。本物かどうかは、ここでは決めない。</remarks>
internal sealed class DemandCheck(LegalSentences sentences)
{
    private static readonly Dictionary<FraudSign, string> Signs = new()
    {
        [FraudSign.KnownWords] = "real.known-fake-words",
        [FraudSign.PrepaidCard] = "demand.prepaid-card",
        [FraudSign.Link] = "demand.link",
        [FraudSign.TodayOnly] = "demand.today-only",
        [FraudSign.MobileNumber] = "demand.mobile-number",
        [FraudSign.PersonalAccount] = "demand.personal-account",
        [FraudSign.NoSubject] = "demand.no-subject",
    };

    public DemandFinding Of(SenderKind sender, IReadOnlyList<FraudSign> signs) => new(Say([.. signs.Select(sign => Signs[sign])]), Say(Checks(sender)));

    private static string[] Checks(SenderKind sender) => sender switch
    {
        SenderKind.Servicer => ["demand.look-up", "demand.servicer"],
        SenderKind.LawFirm => ["demand.look-up", "demand.law-firm"],
        SenderKind.Court => ["real.do-not-call", "real.check"],
        SenderKind.PublicOffice => ["demand.public-office"],
        _ => ["demand.look-up"],
    };

    private IReadOnlyList<Reason> Say(IReadOnlyList<string> keys) => [.. keys.Select(key => sentences.Reason(key))];
}
