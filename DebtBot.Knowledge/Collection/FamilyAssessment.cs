using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Collection;

/// <summary>家族が払う義務と、借金のある相続の3か月。</summary>
/// <remarks>民法761条・915条1項・921条。期間の末日が休みの日でも延ばさない（早いほうで示す）。家庭裁判所による伸長は扱わない。</remarks>
internal sealed class FamilyAssessment(LegalSentences sentences, ConductFigures figures)
{
    /// <summary>Null when nothing in the case touches the family.</summary>
    public FamilyFinding? Assess(CaseFile file, IReadOnlyList<ConductFinding> conduct, DateOnly today)
    {
        var reasons = new List<Reason>();
        if (conduct.Any(finding => IsAboutTheFamily(finding, file)))
        {
            reasons.Add(sentences.Reason("family.duty"));
            reasons.Add(sentences.Reason("family.daily-needs"));
        }

        if (!file.Inheritance.DebtLeft.Is(true) && !file.Inheritance.LearntOn.IsGiven)
        {
            return reasons.Count > 0 ? new(null, null, [], reasons) : null;
        }

        DateOnly? last = file.Inheritance.LearntOn.TryGet(out var learnt) ? LastDay(learnt, figures.RenounceMonths(today)) : null;
        reasons.AddRange(Inherited(file.Inheritance, last, today));
        return new(last, last?.DayNumber - today.DayNumber, [.. Missing(file.Inheritance)], reasons);
    }

    private static IEnumerable<MissingFact> Missing(Inheritance inheritance) =>
        new[] { (LifeFacts.InheritanceLearntOn.Key, inheritance.LearntOn.IsUnknown), (LifeFacts.EstateUsed.Key, inheritance.EstateUsed.IsUnknown) }.Where(item => item.Item2).Select(item => new MissingFact(item.Key));

    private IEnumerable<Reason> Inherited(Inheritance inheritance, DateOnly? last, DateOnly today)
    {
        yield return sentences.Reason("inheritance.three-months", ("months", figures.RenounceMonths(today)));
        yield return last is not { } day ? sentences.Reason("inheritance.learnt-unknown")
            : day < today ? sentences.Reason("inheritance.late")
            : sentences.Reason("inheritance.day", ("day", day));
        yield return sentences.Reason(inheritance.EstateUsed.Is(true) ? "inheritance.used" : "inheritance.do-not-use");
        yield return sentences.Reason("inheritance.limitation");
    }

    /// <summary>初日は入れず、応当日の前日で終わる（民法140条・143条）。応当日がなければ月の末日。</summary>
    private static DateOnly LastDay(DateOnly learnt, int months)
    {
        var start = learnt.AddDays(1);
        var end = start.AddMonths(months);
        return end.Day == start.Day ? end.AddDays(-1) : end;
    }

    private static bool IsAboutTheFamily(ConductFinding finding, CaseFile file) =>
        finding.Claims.Any(claim => claim.Id == "family-must-pay")
        || file.Pressure[finding.Event] is var pressure && (pressure.AskedOthersToPay.Is(true) || pressure.Where.Is(PressurePlace.Family) || pressure.Reached.Is(PressureContact.Family));
}
