using System.Text.Json.Nodes;
using DebtBot.Knowledge.Collection;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Conduct(ConductFinding finding) => new()
    {
        ["event"] = finding.Event,
        ["verdict"] = finding.Verdict.Match(_ => "violation", _ => "conditional", _ => "lawful", _ => "not-bound", _ => "cannot-tell"),
        ["items"] = Texts(finding.Verdict.Match<IReadOnlyList<string>>(violation => violation.Items, conditional => conditional.Items, _ => [], _ => [], _ => [])),
        ["other-rules"] = finding.Verdict is ConductVerdict.NotBoundByThisLaw other ? other.Rules : null, ["complain-to"] = finding.ComplainTo,
        ["claims"] = List(finding.Claims, claim => new() { ["id"] = claim.Id, ["verdict"] = Name(claim.Verdict) }),
        ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because), ["tonight"] = Because(finding.Tonight), ["next-day"] = Because(finding.NextDay),
        ["never"] = Because(finding.Never), ["reply"] = Because(finding.Reply), ["confirm"] = finding.Confirm,
    };

    private JsonObject? Family(FamilyFinding? finding) => finding is null ? null : new()
    {
        ["renounce-by"] = Day(finding.RenounceBy), ["days-left"] = finding.DaysLeft, ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because),
        ["confirm"] = Confirm(finding.Because),
    };
}
