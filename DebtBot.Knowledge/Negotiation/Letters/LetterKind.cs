namespace DebtBot.Knowledge.Negotiation.Letters;

/// <summary>The letters of which a draft can be made. A notice that invokes limitation is explained and never drafted.</summary>
public enum LetterKind
{
    /// <summary>分割返済のお願い.</summary>
    Instalments,

    /// <summary>支払日変更のお願い.</summary>
    PaymentDay,

    /// <summary>取引履歴の開示請求.</summary>
    History,

    /// <summary>電話連絡を控えてほしい旨.</summary>
    NoCalls,

    /// <summary>合意内容の確認.</summary>
    Agreement,

    /// <summary>苦情申立て; it goes to the office that takes complaints.</summary>
    Complaint,

    /// <summary>One page with the offers A, B and C.</summary>
    OnePageOffer,
}
