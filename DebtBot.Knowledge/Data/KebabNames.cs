using System.Text.Json;

namespace DebtBot.Knowledge.Data;

/// <summary>The kebab-case names of an enum, as data files and JSON write them.</summary>
public static class KebabNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByName =
        Enum.GetValues<TEnum>().ToDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<TEnum, string> ByValue = ByName.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static IReadOnlyCollection<string> All => ByName.Keys;

    public static bool TryParse(string name, out TEnum value) => ByName.TryGetValue(name, out value);

    public static string NameOf(TEnum value) => ByValue[value];
}
