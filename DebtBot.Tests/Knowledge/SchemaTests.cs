using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Cases.Reading;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge;

/// <summary>The published schemas of both sides of `assess` are what the program reads and writes. APPROVE=1 rewrites them and fails.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_case_file_schema_is_what_is_read()
    {
        var schema = (JsonObject)CaseFileJson.Options.GetJsonSchemaAsNode(typeof(CaseFile), new() { TransformSchemaNode = (context, node) => Shaped(context.TypeInfo.Type) ?? node, TreatNullObliviousAsNonNullable = true });
        ((JsonObject)schema["properties"]!)["now"] = new JsonObject { ["type"] = "string", ["description"] = "the moment the case is judged at" };
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        Approve("case-file.schema.json", schema);
    }

    [Fact]
    public void The_report_schema_is_what_is_written()
    {
        var law = LawBook.Load();
        var shape = Repository.Files("*.yaml", "DebtBot.Tests/Vignettes").Aggregate((JsonNode?)null, (known, path) =>
        {
            using var text = File.OpenText(path);
            return Vignettes.Vignette.Read(path, text).Aggregate(known, (so, one) => Merge(so, Shape(new ReportJson(law.Sentences).Of(law.Triage(one.Given, one.Now)))));
        });
        Approve("report.schema.json", (JsonObject)shape!);
    }

    private static JsonObject? Shaped(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Answer<>))
        {
            return new() { ["anyOf"] = new JsonArray(Shaped(type.GetGenericArguments()[0]) ?? new JsonObject { ["type"] = type.GetGenericArguments()[0] == typeof(string) ? "string" : "object" }, new JsonObject { ["enum"] = new JsonArray("unknown", "declined") }) };
        }

        return type == typeof(bool) ? Enum("yes", "no")
            : type == typeof(Yen) ? new() { ["type"] = "integer", ["minimum"] = 0, ["description"] = "whole yen" }
            : type == typeof(int) ? new() { ["type"] = "integer" }
            : type == typeof(AnnualRate) ? new() { ["type"] = "string", ["pattern"] = "^[0-9.]+%$" }
            : type == typeof(decimal) ? new() { ["type"] = "string", ["pattern"] = "^[0-9.]+%?$" }
            : type == typeof(DateOnly) ? new() { ["type"] = "string", ["format"] = "date" }
            : type == typeof(DateTimeOffset) ? new() { ["type"] = "string", ["format"] = "date-time" }
            : type == typeof(DateWindow) ? new() { ["description"] = "a day, a month (2018-04), a year, or { from, to }" }
            : type.IsEnum ? Enum([.. (IEnumerable<string>)typeof(KebabNames<>).MakeGenericType(type).GetProperty("All")!.GetValue(null)!])
            : null;
    }

    private static JsonObject Enum(params string[] values) => new() { ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) };

    private static JsonObject Shape(JsonNode? node) => node switch
    {
        JsonObject map => new() { ["type"] = "object", ["properties"] = new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Shape(pair.Value)))) },
        JsonArray list => new() { ["type"] = "array", ["items"] = list.Aggregate((JsonNode?)null, (known, item) => Merge(known, Shape(item))) },
        JsonValue value => new() { ["type"] = value.GetValueKind() switch { JsonValueKind.Number => "number", JsonValueKind.True or JsonValueKind.False => "boolean", _ => "string" } },
        _ => new() { ["nullable"] = true },
    };

    /// <summary>The shape that both fit: keys of either, and null allowed where one was null. The first grows in place; thousands of shapes are merged.</summary>
    private static JsonNode? Merge(JsonNode? one, JsonNode? other)
    {
        if (one is not JsonObject grown || other is not JsonObject added)
        {
            return one ?? other?.DeepClone();
        }

        foreach (var (key, shape) in added)
        {
            if (grown[key] is not JsonObject known)
            {
                grown[key] = (grown[key] ?? shape)?.DeepClone();
            }
            else
            {
                Merge(known, shape);
            }
        }

        return grown;
    }

    private static void Approve(string file, JsonObject schema) => ApprovedFile.Holds($"DebtBot.Knowledge/{file}", schema.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n");
}
