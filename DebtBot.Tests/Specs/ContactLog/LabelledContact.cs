using System.Globalization;
using DebtBot.Dialogs.ContactLog;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Data;
using YamlDotNet.RepresentationModel;

namespace DebtBot.Tests.Specs.ContactLog;

/// <summary>A sentence and the fields of the entry it must become; no fields means that it must become none.</summary>
internal sealed record LabelledContact(string Text, IReadOnlyList<string> Fields)
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 25, 19, 10, 0, TimeSpan.FromHours(9));
    private static readonly HearingContext Context = new(new JapaneseReader(), new DateOnly(2026, 11, 25)) { Now = Evening };

    /// <summary>What the reader finds, written like the labels.</summary>
    public IReadOnlyList<string> Read() => ContactReader.Read(Text, Context) is { } told ? [.. FieldsOf(told)] : [];

    public static IReadOnlyList<LabelledContact> In(string file)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/ContactLog", file));
        yaml.Load(text);
        return [.. ((YamlSequenceNode)((YamlMappingNode)yaml.Documents[0].RootNode)["contacts"]).Cast<YamlMappingNode>().Select(map => new LabelledContact(map["say"].ToString(), Labels(map)))];
    }

    private static IReadOnlyList<string> Labels(YamlMappingNode map) =>
        map.Children.TryGetValue("entry", out var entry) ? ["entry", .. ((YamlMappingNode)entry).Children.Select(field => $"{field.Key}={field.Value}")] : [];

    private static IEnumerable<string> FieldsOf(ContactMention told) =>
        new[]
        {
            "entry", Shown("from", told.From), Shown("person", told.Person), Shown("at", told.At?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)),
            Shown("on", told.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Shown("by", told.By is { } by ? KebabNames<DebtBot.Knowledge.Cases.PressureMeans>.NameOf(by) : null),
            Shown("where", told.Where is { } where ? KebabNames<DebtBot.Knowledge.Cases.PressurePlace>.NameOf(where) : null),
            Shown("reached", told.Reached is { } reached ? KebabNames<DebtBot.Knowledge.Cases.PressureContact>.NameOf(reached) : null),
            Shown("amount", told.Demanded?.Amount.ToString(CultureInfo.InvariantCulture)), Shown("pay-by", told.PayBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Shown("words", told.Words), Shown("promise", told.Promise), Shown("times", told.Times?.ToString(CultureInfo.InvariantCulture)),
        }.OfType<string>();

    private static string? Shown(string field, string? value) => value is null ? null : $"{field}={value}";
}
