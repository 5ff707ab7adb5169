using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation.Preparing;

/// <summary>話す前の準備を、開いている相手だけについて、話す順に並べる。閉じている相手の分は作らない。</summary>
/// <remarks>民法151条・152条1項、貸金業法21条1項6号・7号。応じるかどうかは相手しだいで、ここは実務の目安。</remarks>
internal sealed class NegotiationPreparation(LegalSentences sentences)
{
    private readonly TalkingOrder order = new(sentences);
    private readonly ScriptWriter scripts = new(sentences);
    private readonly ClassPractice practice = new(sentences);
    private readonly PreparationNotes notes = new(sentences);

    public IReadOnlyList<Preparation> For(CaseFile file, TriageReport report) =>
        report.Plan is not { Result: PlanResult.Ready } plan
            ? []
            : [.. order.Of([.. file.Debts.Where(debt => report.LockOf(debt.Id) is { Open: true } && plan.ShareOf(debt.Id) is { Offers.Count: > 0 })]).Select(item => Of(item.Debt, item.Why, plan.ShareOf(item.Debt.Id)!))];

    /// <summary>信用情報の開示、手元の紙、取引の履歴。</summary>
    public IReadOnlyList<Reason> ForgottenDebts { get; } = [sentences.Reason("find.bureaus"), sentences.Reason("find.which"), sentences.Reason("find.letters"), sentences.Reason("find.history")];

    private Preparation Of(Debt debt, Reason why, CreditorShare share)
    {
        var of = CreditorClasses.Of(debt);
        var (can, cannot, channel) = practice.Of(of);
        return new(debt.Id, of, share, why)
        {
            Notes = notes.Of(debt, share),
            Channels = [channel, .. Said("channel.phone", "channel.letter", "channel.email", "channel.face")],
            UsuallyCan = can,
            UsuallyCannot = cannot,
            Papers = notes.Papers(debt),
            Script = scripts.Of(share),
            MayGive = Said("give.day", "give.count", "give.papers"),
            NeverGive = Said("never-give.guarantor", "never-give.deed", "never-give.more"),
            BeforeSigning = Said("sign.amount", "sign.acceleration", "sign.damages", "sign.waiver", "sign.deed", "sign.guarantor"),
            WithoutAgreement = Said("no-agreement.next-rung", "no-agreement.no-token", "no-agreement.other-ways"),
        };
    }

    private IReadOnlyList<Reason> Said(params IReadOnlyList<string> keys) => [.. keys.Select(key => sentences.Reason(key))];
}
