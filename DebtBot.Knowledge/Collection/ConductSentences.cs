using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Collection;

/// <summary>Which approved sentences belong to which finding: by naming convention collection.item.{item}, collection.other.{rules}, claim.{id}.{part}.</summary>
internal sealed class ConductSentences(LegalSentences sentences, ConductFigures figures)
{
    public ConductFinding Of(ConductAct act, ConductVerdict verdict, IReadOnlyList<string> items, IReadOnlyList<MissingFact> missing) =>
        new(act.Index, verdict, act.Claims, DeskOf(act, verdict), missing, [.. Why(act, verdict, items).Distinct().Select(key => sentences.Reason(key))])
        {
            Tonight = Parts(act, "tonight", [.. act.Pressure.Threatened.Is(true) || act.Pressure.StayedWhenToldToLeave.Is(true) ? new[] { "collection.tonight-danger" } : [], "collection.tonight"]),
            NextDay = Parts(act, "next", ["collection.next-day"]),
            Never = Parts(act, "never", ["collection.never"]),
            Reply = [.. (act.IsFromAnUnlicensedLender ? [] : HasNotice(act) ? new[] { "collection.reply.notice" } : ["collection.reply", "collection.reply.2"]).Select(key => sentences.Reason(key))],
        };

    private IEnumerable<string> Why(ConductAct act, ConductVerdict verdict, IReadOnlyList<string> items)
    {
        yield return verdict.Match(_ => "collection.violation", _ => "collection.conditional", _ => act.Pressure.By.Is(PressureMeans.Court) ? "collection.court-paper" : "collection.lawful", _ => "collection.not-bound", _ => "collection.cannot-tell");
        foreach (var item in items)
        {
            yield return $"collection.item.{item}";
        }

        if (verdict is ConductVerdict.NotBoundByThisLaw other)
        {
            yield return $"collection.other.{other.Rules}";
        }

        foreach (var claim in act.Claims)
        {
            yield return $"claim.{claim.Id}.why";
        }

        foreach (var key in Beside(act, verdict))
        {
            yield return key;
        }
    }

    /// <summary>What people get wrong beside the verdict: courts go on, messages are no calls, no number of calls is written, families need not pay.</summary>
    private IEnumerable<string> Beside(ConductAct act, ConductVerdict verdict)
    {
        if (verdict is ConductVerdict.NotBoundByThisLaw { Rules: "servicer" })
        {
            foreach (var key in Servicer(act))
            {
                yield return key;
            }
        }

        if (act.IsFromAnUnlicensedLender)
        {
            yield return "scheme.unlicensed-loan.why";
        }

        if (act.Pressure.Notice.Is(notice => notice != NoticeFrom.None))
        {
            yield return "collection.notice-does-not-stop-court";
        }

        if (act.Pressure.By.Is(means => means is PressureMeans.Sms or PressureMeans.Email or PressureMeans.Sns) && IsNight(act))
        {
            yield return "collection.message-outside-item";
        }

        if (act.Pressure.Repeated.Is(true))
        {
            yield return "collection.count";
        }

        if (act.Pressure.AskedOthersToPay.Is(true) || act.Said("family-must-pay"))
        {
            yield return "collection.family";
        }

        foreach (var key in BoundLender(act, verdict))
        {
            yield return key;
        }
    }

    /// <summary>サービサーの法律（17条・18条）には時刻の決まりがなく、18条8項に司法書士がない。</summary>
    private IEnumerable<string> Servicer(ConductAct act) => new (bool Fits, string Key)[]
    {
        (act.Pressure.By.Is(means => means is PressureMeans.Phone or PressureMeans.Visit), "collection.other.servicer-name"),
        (act.Said("damages-forty") || act.Said("fees"), "collection.other.servicer-above-cap"),
        (act.Said("message-only"), "collection.other.servicer-scope"),
        (IsNight(act), "collection.other.servicer-night"),
        (act.Said("borrow-elsewhere"), "collection.other.servicer-borrow"),
        (act.Said("family-must-pay") || act.Pressure.AskedOthersToPay.Is(true), "collection.other.servicer-family"),
        (act.Pressure.Notice.Is(notice => notice is NoticeFrom.Lawyer or NoticeFrom.Court), "collection.other.servicer-notice"),
        (act.Pressure.Notice.Is(NoticeFrom.Scrivener), "collection.other.servicer-scrivener"),
    }.Where(line => line.Fits).Select(line => line.Key);

    /// <summary>貸金業者の名乗り（21条3項）、督促の手紙の中身（21条2項）、受取証書（18条）、譲受人（24条2項）。</summary>
    private static IEnumerable<string> BoundLender(ConductAct act, ConductVerdict verdict) => verdict is ConductVerdict.NotBoundByThisLaw or ConductVerdict.CannotTell || act.IsFromAnUnlicensedLender
        ? []
        : new (bool Fits, string Key)[]
        {
            (act.Pressure.By.Is(means => means is PressureMeans.Phone or PressureMeans.Visit), "collection.ask-name"),
            (act.Pressure.By.Is(means => means is PressureMeans.Mail), "collection.letter"),
            (act.Said("one-yen") || act.Said("discount-today"), "collection.receipt"),
            (act.Debt?.Assigned.IsGiven is true, "collection.assignee"),
        }.Where(line => line.Fits).Select(line => line.Key);

    private bool IsNight(ConductAct act) => act.Pressure.At.Is(at => figures.IsNight(at) is true);

    private IReadOnlyList<Reason> Parts(ConductAct act, string part, IReadOnlyList<string> always) =>
        [.. act.Claims.Select(claim => $"claim.{claim.Id}.{part}").Concat(always).Distinct().Select(key => sentences.Reason(key))];

    private static bool HasNotice(ConductAct act) => act.Pressure.Notice.Is(notice => notice is NoticeFrom.Lawyer or NoticeFrom.Scrivener);

    /// <summary>Who takes the complaint: the lenders' association for those the law binds, others by their own rules.</summary>
    private static string DeskOf(ConductAct act, ConductVerdict verdict) => verdict switch
    {
        ConductVerdict.NotBoundByThisLaw { Rules: "bank" or "bank-guarantor" } => "zenginkyo",
        ConductVerdict.NotBoundByThisLaw { Rules: "servicer" } => "moj-servicers",
        ConductVerdict.NotBoundByThisLaw { Rules: "public" } => "tax-office",
        ConductVerdict.NotBoundByThisLaw { Rules: "private" } => "bar-association",
        ConductVerdict.NotBoundByThisLaw => "consumer-188",
        _ when act.IsFromAnUnlicensedLender => "police-9110",
        ConductVerdict.Lawful when act.Pressure.By.Is(PressureMeans.Court) => "houterasu",
        ConductVerdict.CannotTell when act.Debt is null => "consumer-188",
        _ => "jfsa",
    };
}
