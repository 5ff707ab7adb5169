using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Sheet;

/// <summary>The sheet as data keeps to its published schema, and what is not known is never a number.</summary>
public sealed class StatementTests
{
    private static readonly JsonObject Schema = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "DebtBot.Dialogs/Presenting/Sheets/statement.schema.json")))!;

    [Fact]
    public void Every_worked_case_keeps_to_the_schema()
    {
        var faults = WorkedCases.All.SelectMany(one => Faults(Schema, JsonNode.Parse(WorkedCases.Sheets.Statement(one.State, one.Now).ToJsonString()), "").Select(fault => $"{one.Title}: {fault}")).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void Unknown_is_said_declined_is_said_and_what_nobody_asked_is_absent()
    {
        var file = CaseFile.Empty with
        {
            Income = new() { MonthlyTakeHome = Answer<Yen>.DontKnow, SpouseMonthly = Answer<Yen>.Declined },
            Debts = [new Debt("a") { Balance = Answer<Yen>.DontKnow, MonthlyPayment = new Yen(0) }],
        };
        var statement = WorkedCases.Sheets.Statement(new ConversationState { Case = file }, new(2026, 11, 25, 1, 10, 0, TimeSpan.FromHours(9)));
        Assert.Equal(("unknown", "declined"), (statement["income"]!["take-home"]!.ToString(), statement["income"]!["spouse"]!.ToString()));
        Assert.False(((JsonObject)statement["income"]!).ContainsKey("benefits"));
        Assert.Equal(("unknown", "0"), (statement["debts"]![0]!["balance"]!.ToString(), statement["debts"]![0]!["monthly"]!.ToString()));
        Assert.False(((JsonObject)statement["debts"]![0]!).ContainsKey("rate"));
        Assert.Null(statement["plan"]);
        Assert.Equal(1, statement["debts-without-balance"]!.GetValue<int>());
    }

    [Fact]
    public void A_statement_that_does_not_keep_to_the_schema_would_be_noticed()
    {
        var statement = (JsonObject)JsonNode.Parse(WorkedCases.Sheets.Statement(new(), DateTimeOffset.UnixEpoch.AddYears(56)).ToJsonString())!;
        statement["income"] = new JsonObject { ["take-home"] = "lots", ["name"] = "somebody" };
        Assert.Equal(2, Faults(Schema, statement, "").Count());
    }

    /// <summary>Where a statement does not keep to its schema.</summary>
    internal static IEnumerable<string> FaultsOf(JsonNode statement) => Faults(Schema, JsonNode.Parse(statement.ToJsonString()), "");

    /// <summary>As much of JSON Schema as the file uses.</summary>
    private static IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string path)
    {
        if (schema["anyOf"] is JsonArray choices)
        {
            return choices.Any(choice => !Faults((JsonObject)choice!, value, path).Any()) ? [] : [$"{path}: {value} fits nothing"];
        }

        if (schema["enum"] is JsonArray values)
        {
            return values.Any(allowed => allowed?.ToString() == value?.ToString()) ? [] : [$"{path}: {value} is not allowed"];
        }

        return schema["type"]!.ToString() switch
        {
            "object" => value is JsonObject map ? OfObject(schema, map, path) : [$"{path}: no object"],
            "array" => value is JsonArray list ? list.SelectMany((item, at) => Faults((JsonObject)schema["items"]!, item, $"{path}/{at}")) : [$"{path}: no array"],
            "integer" => value?.GetValueKind() == JsonValueKind.Number && value.GetValue<decimal>() % 1 == 0 && value.GetValue<decimal>() >= (schema["minimum"]?.GetValue<decimal>() ?? decimal.MinValue) ? [] : [$"{path}: {value} is no such integer"],
            "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? [] : [$"{path}: {value} is no boolean"],
            "null" => value is null ? [] : [$"{path}: not null"],
            _ => value?.GetValueKind() == JsonValueKind.String ? [] : [$"{path}: {value} is no text"],
        };
    }

    private static IEnumerable<string> OfObject(JsonObject schema, JsonObject map, string path)
    {
        var known = (JsonObject)schema["properties"]!;
        return [
            .. map.Where(pair => !known.ContainsKey(pair.Key)).Select(pair => $"{path}/{pair.Key} is not in the schema"),
            .. (schema["required"] as JsonArray ?? []).Where(name => !map.ContainsKey(name!.ToString())).Select(name => $"{path}/{name} is missing"),
            .. map.Where(pair => known.ContainsKey(pair.Key)).SelectMany(pair => Faults((JsonObject)known[pair.Key]!, pair.Value, $"{path}/{pair.Key}")),
        ];
    }
}
