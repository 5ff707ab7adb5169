using System.Text.Json;

namespace DebtBot.Knowledge.Data;

/// <summary>The kebab-case names of an enum, as data files and JSON write them.</summary>
public static class KebabNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Names = Array.ConvertAll(Values, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    // A dictionary to a place, not to the value: one such type serves every enum, and each more is compiled when the program starts.
    private static readonly Dictionary<string, int> Places = Placed();

    public static IReadOnlyCollection<string> All => Names;

    public static bool TryParse(string name, out TEnum value)
    {
        var known = Places.TryGetValue(name, out var place);
        value = known ? Values[place] : default;
        return known;
    }

    /// <exception cref="IndexOutOfRangeException">The number is no value of the enum.</exception>
    public static string NameOf(TEnum value) => Names[Array.IndexOf(Values, value)];

    private static Dictionary<string, int> Placed()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < Names.Length; place++)
        {
            places.Add(Names[place], place);
        }

        return places;
    }
}
