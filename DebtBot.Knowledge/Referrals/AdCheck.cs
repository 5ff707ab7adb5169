using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Wordings in advertising for debt procedures that call for care.</summary>
public enum AdSign
{
    Promise,
    StateScheme,
    Diagnosis,
    FixedShare,
    AlwaysOpen,
    NoMeeting,
    FamilyNeverKnows,
    FreeStart,
}

/// <summary>Why a wording calls for care, what to ask that office, and whom to ask instead.</summary>
public sealed record AdFinding(IReadOnlyList<Reason> Because, IReadOnlyList<Reason> Ask, IReadOnlyList<Reason> Instead);

/// <summary>弁護士・司法書士の広告の言葉を、日弁連と日司連の決まりに照らす。その事務所が悪いとは言わない。</summary>
/// <remarks>日弁連の規程と業務広告の指針（2025年2月20日改正）、日司連の規則基準（2025年）。出どころは報道などで、原文は確かめていない。</remarks>
internal sealed class AdCheck(LegalSentences sentences)
{
    private static readonly Dictionary<AdSign, string> Signs = new()
    {
        [AdSign.Promise] = "fees.flag-promise",
        [AdSign.StateScheme] = "ad.state-scheme",
        [AdSign.Diagnosis] = "ad.diagnosis",
        [AdSign.FixedShare] = "ad.fixed-share",
        [AdSign.AlwaysOpen] = "ad.always-open",
        [AdSign.NoMeeting] = "fees.flag-no-meeting",
        [AdSign.FamilyNeverKnows] = "fees.flag-family",
        [AdSign.FreeStart] = "ad.free-start",
    };

    public AdFinding Of(IReadOnlyList<AdSign> signs) => new(
        Say([.. signs.Select(sign => Signs[sign])]),
        Say(["fees.ask-total", "fees.ask-who", "ad.ask-all-ways", "fees.flag-contract"]),
        Say(signs.Contains(AdSign.Diagnosis) ? ["ad.already-entered", "ad.instead"] : ["ad.instead"]));

    private IReadOnlyList<Reason> Say(IReadOnlyList<string> keys) => [.. keys.Select(key => sentences.Reason(key))];
}
