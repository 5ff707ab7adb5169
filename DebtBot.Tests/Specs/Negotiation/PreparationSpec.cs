using System.Text.Json.Nodes;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Negotiation.Preparing;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;
using DebtBot.Tests.Vignettes;

namespace DebtBot.Tests.Specs.Negotiation;

/// <summary>The worked cases of preparation.yaml: in which order creditors are talked to, who is locked, and what given payments really clear.</summary>
public sealed class PreparationSpec
{
    private const string File = "DebtBot.Tests/Specs/Negotiation/preparation.yaml";

    private static readonly LawBook Law = LawBook.Load();
    private static readonly (int Monthly, int Payments)[] Tried = [(30_000, 12), (20_000, 36), (70_000, 12)];
    private static readonly IReadOnlyList<Vignette> All = Read();

    public static TheoryData<string> Titles { get; } = [.. All.Select(one => one.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_preparation_is_as_the_worked_case_says(string title)
    {
        var one = All.First(one => one.Title == title);
        var faults = one.Faults(Prepared(one)).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static JsonObject Prepared(Vignette one)
    {
        var report = Law.Triage(one.Given, one.Now);
        return new()
        {
            ["order"] = new JsonArray([.. Law.Prepare(one.Given, report).Select(item => new JsonObject
            {
                ["debt"] = item.Debt, ["why"] = item.WhyInThisPlace.Key, ["text"] = SentenceRenderer.Render(item.WhyInThisPlace, Law.Sentences),
                ["notes"] = new JsonArray([.. item.Notes.Select(note => (JsonNode)note.Key)]),
            })]),
            ["locked"] = new JsonArray([.. report.Negotiation.Where(item => item.Locked).Select(item => (JsonNode)item.Debt)]),
            ["asked"] = new JsonArray([.. Tried.Select(pay => Asked(PaymentsAsked.Of(one.Given, report, new Yen(pay.Monthly), pay.Payments)))]),
        };
    }

    private static JsonObject Asked(PaymentsAsked asked) => new()
    {
        ["id"] = $"{asked.Monthly.Amount}x{asked.Payments}", ["total"] = asked.Total.Amount, ["refused"] = asked.Refused, ["ceiling"] = asked.Ceiling?.Amount,
        ["shares"] = new JsonArray([.. asked.Shares.Select(share => new JsonObject
        {
            ["debt"] = share.Debt, ["monthly"] = share.Monthly.Amount, ["left-frozen"] = share.LeftFrozen.Amount, ["left-with-interest"] = share.LeftWithInterest?.Amount, ["needed"] = share.Needed?.Amount,
        })]),
    };

    private static IReadOnlyList<Vignette> Read()
    {
        using var text = System.IO.File.OpenText(Path.Combine(Repository.Root, File));
        return Vignette.Read(File, text);
    }
}
