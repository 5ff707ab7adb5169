using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>2026年4月1日以後の各回分の養育費は、判決がなくても、子1人につき月8万円まで給料などを差し押さえられる。取り決めがなくても、同日以後の離婚なら月2万円。</summary>
/// <remarks>民法306条3号・308条の2・766条の3、令和7年法務省令56号、令和6年改正法附則3条。支払う力がないときの抗弁（766条の3第1項ただし書）は扱わない。</remarks>
internal sealed class SupportLien(SeizureFigures figures, LegalSentences sentences)
{
    private const string Lien = "support-lien";
    private const string Statutory = "statutory-support";

    public SeizureFinding AddedTo(SeizureFinding finding, Seizure seizure, DateOnly today)
    {
        if (!seizure.For.Is(SeizureFor.Support) || !figures.Knows(Lien, today))
        {
            return finding;
        }

        var withLien = finding with { Because = [.. finding.Because, sentences.Reason("seizure.support-lien")] };
        if (seizure.Children.TryGet(out var children))
        {
            var lien = figures.Yen(Lien, today) * children;
            withLien = withLien with { LienPerMonth = lien, Because = [.. withLien.Because, sentences.Reason("seizure.support-lien-amount", ("amount", lien))] };
        }

        return WithStatutory(withLien, seizure, today);
    }

    private SeizureFinding WithStatutory(SeizureFinding finding, Seizure seizure, DateOnly today)
    {
        if (!seizure.DivorcedOn.TryGet(out var divorced))
        {
            return finding;
        }

        var applies = figures.Knows(Statutory, divorced);
        var amount = !applies ? Yen.Zero : seizure.Children.TryGet(out var children) ? figures.Yen(Statutory, today) * children : (Yen?)null;
        return finding with { StatutorySupportPerMonth = amount, Because = [.. finding.Because, sentences.Reason(applies ? "seizure.statutory-support" : "seizure.statutory-support-not")] };
    }
}
