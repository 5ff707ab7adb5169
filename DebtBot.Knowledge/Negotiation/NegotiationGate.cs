using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>承認になり得る文面や約束の前に、相手ごとに時効を確かめる。完成の可能性があるか判断できないときは閉じたままにする。</summary>
/// <remarks>民法152条。</remarks>
internal sealed class NegotiationGate(LegalSentences sentences)
{
    public NegotiationLock For(Debt debt, LimitationFinding limitation) =>
        debt.Kind.Is(CreditorKind.Unlicensed) ? new(debt.Id, true, [sentences.Reason("negotiation.locked-illegal")])
        : limitation.LocksScripts ? new(debt.Id, true, [sentences.Reason("negotiation.locked")])
        : new(debt.Id, false, []);
}
