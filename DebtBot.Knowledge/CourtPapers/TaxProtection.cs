using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>税金などの給料の差押えでは、税・社会保険料、生活費、残りの2割（生活費の2倍まで）が守られる。本人が承諾すると、この守りは外れる。</summary>
/// <remarks>国税徴収法76条、国税徴収法施行令34条（端数処理はここではしない）。賞与・退職金の計算は別で、ここでは扱わない。</remarks>
internal sealed class TaxProtection(SeizureFigures figures, LegalSentences sentences)
{
    private const int TwiceLiving = 2;

    public SeizureFinding Of(int index, Seizure seizure, SeizureKind kind, Yen? net, DateOnly today)
    {
        var consent = sentences.Reason(seizure.Consented.Is(true) ? "seizure.tax-consented" : "seizure.tax-consent");
        if (kind != SeizureKind.Wages || seizure.Consented.Is(true))
        {
            return new(index, kind, null, null, null, [], [sentences.Reason("seizure.tax-ask"), consent]);
        }

        if (net is not { } left || !seizure.Relatives.TryGet(out var relatives))
        {
            return new(index, kind, null, null, null, [net is null ? new(CaseFacts.MonthlyTakeHome.Key) : new(SeizureFacts.Relatives.Key, SeizureFacts.IdAt(index))], [sentences.Reason("seizure.cannot-tell"), consent]);
        }

        var living = figures.Yen("tax-living-base", today) + (figures.Yen("tax-living-relative", today) * relatives);
        var rest = left.LessAtLeastZero(living);
        var share = rest.FractionDown(figures.At("tax-further-share", today));
        var further = share > living * TwiceLiving ? living * TwiceLiving : share;
        var seizable = rest.LessAtLeastZero(further);
        return new(index, kind, seizable, living + further, null, [], [sentences.Reason("seizure.tax", ("amount", seizable), ("kept", living)), consent]);
    }
}
