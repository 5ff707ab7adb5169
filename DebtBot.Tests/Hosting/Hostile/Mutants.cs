using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DebtBot.Tests.Hosting.Hostile;

/// <summary>Bodies nobody should send: broken, huge, deep, of wrong types, with letters that are none.</summary>
internal static class Mutants
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e999", "99999999999999999999999", "0.1", "\"\"", "[]", "{}", "[[[]]]", "\"\\u0000\"", "\"\\ud800\"", "\"\\udfff\\ud800\"", "\"\uFEFF\u200B\u202E\"",
        "\"../../etc/passwd\"", "\"<script>alert(1)</script>\"", "\"'; drop table conversations; --\"", "\"${jndi:ldap://127.0.0.1/a}\"", "\"{{7*7}}\"", "\"%00%n%s\"", "{\"$type\":\"System.Object\"}",
        "\"2026-13-45\"", "\"0001-01-01\"", "\"平成99999999年\"", "\"九九九九九九九九京円\"",
    ];

    /// <summary>One of many ways to spoil a body.</summary>
    public static byte[] Of(JsonObject good, Random dice) => dice.Next(10) switch
    {
        0 => Encoding.UTF8.GetBytes(good.ToJsonString()[..dice.Next(1, 20)]),
        1 => Encoding.UTF8.GetBytes(new string('[', dice.Next(100, 20_000))),
        2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(good.ToJsonString())],
        3 => Bytes(dice, dice.Next(1, 400)),
        4 => Encoding.Unicode.GetBytes(good.ToJsonString()),
        5 => Encoding.UTF8.GetBytes(good.ToJsonString().Replace("\"type\"", "\"type\":\"message\",\"type\"", StringComparison.Ordinal)),
        6 => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", dice.Next(50, 5_000)))),
        7 => Encoding.UTF8.GetBytes(Values[dice.Next(Values.Length)]),
        _ => Encoding.UTF8.GetBytes(Swapped(good, dice)),
    };

    /// <summary>Right in everything but one or two values.</summary>
    private static string Swapped(JsonObject good, Random dice)
    {
        var copy = (JsonObject)good.DeepClone();
        for (var change = dice.Next(1, 3); change > 0; change--)
        {
            var at = Pick(copy, dice);
            var name = at.Select(pair => pair.Key).ElementAt(dice.Next(at.Count));
            at[name] = JsonValue.Create(Mark + dice.Next(Values.Length).ToString(CultureInfo.InvariantCulture));
        }

        // Put in as text, for some are no JSON a library would write.
        var text = copy.ToJsonString();
        for (var value = Values.Length - 1; value >= 0; value--)
        {
            text = text.Replace($"\"{Mark}{value}\"", Values[value], StringComparison.Ordinal);
        }

        return text;
    }

    private const string Mark = "SWAP";

    private static JsonObject Pick(JsonObject from, Random dice) =>
        from.Select(pair => pair.Value is JsonArray { Count: > 0 } list ? list[0] as JsonObject : pair.Value as JsonObject).OfType<JsonObject>().Where(one => one.Count > 0).ToList() is { Count: > 0 } inner && dice.Next(3) > 0
            ? Pick(inner[dice.Next(inner.Count)], dice) : from;

    private static byte[] Bytes(Random dice, int length)
    {
        var bytes = new byte[length];
        dice.NextBytes(bytes);
        return bytes;
    }
}
