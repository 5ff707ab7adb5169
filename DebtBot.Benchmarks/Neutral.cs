using System.Globalization;
using System.Text.Json.Nodes;

namespace DebtBot.Benchmarks;

/// <summary>What was read, in words that fit our readers and Microsoft's: 800000, age 42, 18%, date 2020-04, day 25, P5Y. Marks (about, at least, per month, whose) are left out.</summary>
internal static class Neutral
{
    /// <summary>From an entity of the spec or of our readers. A range counts as its two ends.</summary>
    public static IEnumerable<string> OfOurs(JsonObject entity)
    {
        var (from, to) = (Text(entity, "min") ?? Text(entity, "from"), Text(entity, "max") ?? Text(entity, "to"));
        return Text(entity, "type") switch
        {
            "money" or "count" => Ends("").Select(Plain),
            "age" => Ends("age "),
            "percent" => Ends("").Select(value => Plain(value) + "%"),
            "duration" => Ends(""),
            "date" when Text(entity, "day_of_month") is { } day => [$"day {day}"],
            "date" => from is null ? [$"date {Text(entity, "value")}"] : [$"date {from}/{to}"],
            _ => [],
        };

        IEnumerable<string> Ends(string kind) => from is null ? [kind + Text(entity, "value")] : [kind + from, kind + to];
    }

    /// <summary>From one result of Microsoft's. The second says whether it claims a meaning (money, age, date …) and is wrong when nothing of the kind was said; a bare number never is.</summary>
    public static (IEnumerable<string> Values, bool Claims) OfTheirs(JsonObject result)
    {
        var value = Text(result, "value");
        return Text(result, "type") switch
        {
            "number" => ([Plain(value ?? "")], false),
            "currency" => ([Plain(value ?? "")], true),
            "percentage" => ([value ?? ""], true),
            "age" => ([$"age {value}", $"P{value}{Text(result, "unit")?[..1]}"], true),
            _ => (result["dates"]!.AsArray().OfType<JsonObject>().SelectMany(Dates), true),
        };
    }

    /// <summary>A date by its expression or by the span it resolves to, whichever fits; the end of a span is the day after it.</summary>
    private static IEnumerable<string> Dates(JsonObject date)
    {
        var timex = Text(date, "timex") ?? "";
        yield return timex.StartsWith('P') ? timex : timex.StartsWith("XXXX-XX-", StringComparison.Ordinal) ? $"day {int.Parse(timex.AsSpan(8), CultureInfo.InvariantCulture)}" : $"date {timex}";
        if (Text(date, "value") is { } value)
        {
            yield return $"date {value}";
        }

        if (Text(date, "start") is { } start && Text(date, "end") is { } end && DateOnly.TryParse(start, CultureInfo.InvariantCulture, out var first) && DateOnly.TryParse(end, CultureInfo.InvariantCulture, out var behind))
        {
            var last = behind.AddDays(-1);
            yield return $"date {first:yyyy-MM-dd}/{last:yyyy-MM-dd}";
            yield return $"date {first:yyyy-MM}/{last:yyyy-MM}";
            yield return $"date {first:yyyy}/{last:yyyy}";
        }
    }

    private static string Plain(string number) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value.ToString("0.####", CultureInfo.InvariantCulture) : number;

    private static string? Text(JsonObject map, string key) => map[key]?.ToString();
}
