using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonArray Because(IReadOnlyList<Reason> reasons) => List(reasons, reason => new()
    {
        ["id"] = reason.Key, ["text"] = SentenceRenderer.Render(reason, sentences), ["basis"] = Texts(reason.Basis.Select(basis => basis.ToString())),
        ["checked-on"] = Day(sentences[reason.Key].CheckedOn), ["confirm"] = reason.NeedsConfirmation,
    });

    private static JsonArray Missing(IReadOnlyList<MissingFact> facts) => Texts(facts.Select(fact => fact.Subject.Length == 0 ? fact.Key : $"{fact.Key}/{fact.Subject}"));

    private static bool Confirm(IReadOnlyList<Reason> reasons) => reasons.Any(reason => reason.NeedsConfirmation);

    private static JsonNode? Figure(object value) => value switch
    {
        Yen yen => yen.Amount,
        YenDifference difference => difference.Amount,
        DateOnly day => Day(day),
        int number => number,
        bool answer => answer,
        decimal number => number,
        _ => value.ToString(),
    };

    private static JsonObject Unknown(Unknown unknown) => new()
    {
        ["fact"] = unknown.Fact.Key, ["subject"] = unknown.Fact.Subject, ["would-change"] = Texts(unknown.WouldChange), ["how-to-find-out"] = unknown.HowToFindOut,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> of) => new([.. items.Select(of)]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? moment) => moment?.InJapan().ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => KebabNames<TEnum>.NameOf(value);
}
