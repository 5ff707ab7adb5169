namespace DebtBot.Knowledge.Negotiation;

/// <summary>Why a creditor is not simply written to, the most pressing first. All but <see cref="OwnDoor"/> lock.</summary>
public enum NegotiationStop
{
    /// <summary>No licence, or a scheme: no talk at all.</summary>
    IllegalLender,

    /// <summary>A court's paper about this debt, or about nobody knows which, waits for an answer.</summary>
    CourtDeadline,

    /// <summary>A lawyer or scrivener has taken the matter over: they talk, not the person.</summary>
    LawyerActs,

    /// <summary>The claim may have lapsed, or nobody can tell yet; a word could acknowledge it.</summary>
    Limitation,

    /// <summary>Who the creditor is, is not known.</summary>
    CreditorUnknown,

    /// <summary>No plan of payments reaches: what is paid now may have to be undone later.</summary>
    LawyerFirst,

    /// <summary>An office with rules of its own: talk there, soon, but not with an offer like a lender's.</summary>
    OwnDoor,
}
