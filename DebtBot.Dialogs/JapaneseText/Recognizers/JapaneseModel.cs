using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text;

namespace DebtBot.Dialogs.JapaneseText.Recognizers;

/// <summary>Our readers behind Microsoft's recognizer contract, one model per kind of entity, so that they can stand beside other recognizers.</summary>
/// <param name="typeName">The model's name as results carry it: currency, datetime, duration, count, age, percentage.</param>
/// <param name="today">The Japan day relative dates are told from.</param>
public sealed class JapaneseModel<TEntity>(string typeName, Func<DateOnly> today) : IModel
    where TEntity : Entity
{
    private readonly JapaneseReader reader = new();

    public string ModelTypeName { get; } = typeName;

    public string Culture { get; private set; } = "ja-jp";

    public string RequestedCulture { get; private set; } = "ja-jp";

    /// <summary>Only remembered: these readers read Japanese whatever culture was asked for.</summary>
    public void SetCultureInfo(string culture, string? requestedCulture = null) => (Culture, RequestedCulture) = (culture, requestedCulture ?? culture);

    /// <summary>What was read, with places in the query as typed; <c>End</c> is the last character's index, as the contract has it.</summary>
    public List<ModelResult> Parse(string query) =>
    [
        .. reader.Read(query, today()).OfType<TEntity>().Select(entity => new ModelResult
        {
            Text = entity.Text, Start = entity.Start, End = entity.End - 1, TypeName = ModelTypeName, Resolution = Resolution(entity),
        }),
    ];

    private static SortedDictionary<string, object> Resolution(Entity entity)
    {
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in EntityJson.Of(entity).Where(pair => pair.Key != "type"))
        {
            resolution[key] = value is JsonValue leaf && leaf.TryGetValue<long>(out var number) ? number.ToString(CultureInfo.InvariantCulture) : value!.ToString();
        }

        return resolution;
    }
}

/// <summary>The models there are.</summary>
public static class JapaneseModels
{
    public static IModel Yen(Func<DateOnly> today) => new JapaneseModel<Entity.Money>("currency", today);

    public static IModel Date(Func<DateOnly> today) => new JapaneseModel<Entity.Date>("datetime", today);

    public static IModel Duration(Func<DateOnly> today) => new JapaneseModel<Entity.Duration>("duration", today);

    public static IModel Count(Func<DateOnly> today) => new JapaneseModel<Entity.Count>("count", today);

    public static IModel Age(Func<DateOnly> today) => new JapaneseModel<Entity.Age>("age", today);

    public static IModel Percentage(Func<DateOnly> today) => new JapaneseModel<Entity.Percent>("percentage", today);
}
