using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation.Preparing;

/// <summary>相手の種類ごとに、ふつう応じやすいこと、応じにくいこと、向いた連絡の方法。</summary>
/// <remarks>実務の傾向で、約束ではない。どれも「要確認」。</remarks>
internal sealed class ClassPractice(LegalSentences sentences)
{
    public (IReadOnlyList<Reason> Can, IReadOnlyList<Reason> Cannot, Reason Channel) Of(CreditorClass of) => of switch
    {
        CreditorClass.Lender => Said("class.lender.can", "class.lender.cannot", "class.lender.channel"),
        CreditorClass.Bank => Said("class.bank.can", "class.bank.cannot", "class.bank.channel"),
        CreditorClass.Card => Said("class.card.can", "class.card.cannot", "class.card.channel"),
        CreditorClass.Servicer => Said("class.servicer.can", "class.servicer.cannot", "class.servicer.channel"),
        CreditorClass.GuaranteeCompany => Said("class.guarantee-company.can", "class.guarantee-company.cannot", "class.guarantee-company.channel"),
        CreditorClass.Person => Said("class.person.can", "class.person.cannot", "class.person.channel"),
        _ => Said("class.other.can", "class.other.cannot", "class.other.channel"),
    };

    private (IReadOnlyList<Reason> Can, IReadOnlyList<Reason> Cannot, Reason Channel) Said(string can, string cannot, string channel) =>
        ([sentences.Reason(can)], [sentences.Reason(cannot)], sentences.Reason(channel));
}
