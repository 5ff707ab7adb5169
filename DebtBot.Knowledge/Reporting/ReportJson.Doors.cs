using System.Text.Json.Nodes;
using DebtBot.Knowledge.Doors;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Door(DoorFinding door) => new()
    {
        ["door"] = Name(door.Kind), ["debt"] = door.Debt.Length == 0 ? null : door.Debt, ["fit"] = Name(door.Fit),
        ["figures"] = new JsonObject(door.Figures.Select(figure => KeyValuePair.Create(figure.Key, Figure(figure.Value)))),
        ["reasons"] = Because(door.Because), ["blockers"] = Because(door.Blockers), ["cautions"] = Because(door.Cautions), ["missing"] = Missing(door.Missing),
        ["would-change"] = Because(door.WouldChange), ["next-step"] = Because(door.NextStep), ["by"] = Day(door.By), ["desk"] = door.Desk,
        ["confirm"] = Confirm([.. door.Because, .. door.Blockers, .. door.Cautions]),
    };
}
