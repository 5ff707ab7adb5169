using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Interest;

namespace DebtBot.Knowledge.Options;

/// <summary>過払金の調査。払いすぎた利息がありそうな借り入れがあるときに、取引の履歴を取り寄せて専門家に見てもらうことを並べる。</summary>
/// <remarks>利息制限法1条、貸金業法19条の2、最判平21.1.22。履歴を求める目的は「調査」（承認と争われないため）。</remarks>
internal sealed class Overpayment(LegalSentences sentences) : Option(sentences)
{
    public override OptionKind Kind => OptionKind.Overpayment;

    public override OptionFinding Judge(OptionInputs inputs)
    {
        var draft = Draft();
        if (inputs.Interest.FirstOrDefault(finding => finding is { Overpayment: OverpaymentOutlook.Possible, Ledger: not null }) is { Ledger: { } ledger })
        {
            (draft.Figures["overpaid"], draft.Figures["overpaid-interest"], draft.Figures["first-overpaid-on"]) = (ledger.Overpaid, ledger.OverpaidInterest, ledger.FirstOverpaidOn!);
            return draft.Because("ledger.overpaid", ("amount", ledger.Overpaid)).Because("ledger.convention").Caution("overpayment.whole").As(OptionFit.Possible, Nearness.Overpayment);
        }

        if (inputs.Interest.Any(finding => finding.Overpayment == OverpaymentOutlook.Possible))
        {
            return draft.Because("overpayment.possible").Because("interest.ask-history").Because("overpayment.books")
                .Caution("overpayment.balance-first").Caution("overpayment.whole").As(OptionFit.Possible, Nearness.Overpayment);
        }

        var open = inputs.Interest.Where(finding => finding.Overpayment == OverpaymentOutlook.CannotTell).SelectMany(finding => finding.OverpaymentMissing).ToList();
        return open.Count > 0
            ? draft.Because("overpayment.cannot-tell").Needs(open).As(OptionFit.CannotTell, Nearness.CannotTell)
            : draft.Blocker(inputs.Interest.Any(finding => finding.Overpayment == OverpaymentOutlook.PerhapsTooLate) ? "overpayment.perhaps-too-late" : "overpayment.unlikely").As(OptionFit.Blocked, Nearness.Blocked);
    }
}
