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
        if (inputs.Interest.FirstOrDefault(finding => finding is { Overpayment: OverpaymentOutlook.Possible, Ledger: not null }) is { Ledger: { } ledger })
        {
            return new(Kind, OptionFit.Possible, 13, Figures(ledger), [Say("ledger.overpaid", ("amount", ledger.Overpaid)), Say("ledger.convention")], [], Says("overpayment.whole"), []);
        }

        if (inputs.Interest.Any(finding => finding.Overpayment == OverpaymentOutlook.Possible))
        {
            return new(Kind, OptionFit.Possible, 13, NoFigures, Says("overpayment.possible", "interest.ask-history", "overpayment.books"), [], Says("overpayment.balance-first", "overpayment.whole"), []);
        }

        var open = inputs.Interest.Where(finding => finding.Overpayment == OverpaymentOutlook.CannotTell).SelectMany(finding => finding.OverpaymentMissing).ToList();
        return open.Count > 0 ? CannotTell(open, "overpayment.cannot-tell")
            : Blocked(inputs.Interest.Any(finding => finding.Overpayment == OverpaymentOutlook.PerhapsTooLate) ? "overpayment.perhaps-too-late" : "overpayment.unlikely");
    }

    private static Dictionary<string, object> Figures(LedgerFinding ledger) => new()
    {
        ["overpaid"] = ledger.Overpaid, ["overpaid-interest"] = ledger.OverpaidInterest, ["first-overpaid-on"] = ledger.FirstOverpaidOn!,
    };
}
