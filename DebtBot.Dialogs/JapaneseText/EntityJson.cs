using System.Globalization;
using System.Text.Json.Nodes;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>An entity in the vocabulary of the spec: type, value or min/max or from/to, bound, approx, per, of …; a key stands only where it says something.</summary>
public static class EntityJson
{
    public static JsonObject Of(Entity entity) => entity switch
    {
        Entity.Money money => Filled("money", ("value", money.IsRange ? null : Number(money.Min)), ("min", money.IsRange ? Number(money.Min) : null), ("max", money.IsRange ? Number(money.Max) : null),
            ("approx", Yes(money.Approx)), ("bound", money.Bound), ("per", money.Per), ("of", money.Of), ("from_context", Yes(money.FromContext)), ("slang", Yes(money.Slang))),
        Entity.Date date => Filled("date", ("value", date.Value), ("from", date.From), ("to", date.To), ("approx", Yes(date.Approx)), ("day_of_month", date.DayOfMonth),
            ("offset_months", date.OffsetMonths), ("since", Yes(date.Since)), ("until", Yes(date.Until))),
        Entity.Duration duration => Filled("duration", ("value", duration.Value), ("min", duration.Min), ("max", duration.Max), ("bound", duration.Bound), ("approx", Yes(duration.Approx)),
            ("dir", duration.Dir), ("at", duration.At?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        Entity.Count count => Filled("count", ("value", count.Max is null ? Number(count.Value) : null), ("min", count.Max is null ? null : Number(count.Value)), ("max", count.Max is { } most ? Number(most) : null),
            ("unit", count.Unit), ("bound", count.Bound), ("approx", Yes(count.Approx)), ("weak", Yes(count.Weak))),
        Entity.Age age => Filled("age", ("value", age.Max is null ? age.Value : null), ("min", age.Max is null ? null : age.Value), ("max", age.Max)),
        Entity.Percent percent => Filled("percent", ("value", Number(percent.Value))),
        Entity.Bool answer => Filled("bool", ("value", answer.Value)),
        Entity.Unknown unknown => Filled("unknown", ("refused", Yes(unknown.Refused)), ("since", Yes(unknown.Since))),
        _ => throw new InvalidOperationException("The hierarchy is closed."),
    };

    private static JsonObject Filled(string type, params IEnumerable<(string Key, JsonNode? Value)> parts)
    {
        var json = new JsonObject { ["type"] = type };
        foreach (var (key, value) in parts.Where(part => part.Value is not null))
        {
            json[key] = value;
        }

        return json;
    }

    private static JsonNode? Yes(bool flag) => flag ? true : null;

    private static JsonNode Number(decimal value) => value == Math.Floor(value) ? JsonValue.Create((long)value) : JsonValue.Create(value);
}
