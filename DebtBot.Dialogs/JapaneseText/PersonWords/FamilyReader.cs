using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.PersonWords;

/// <summary>Who lives on the same purse, as far as a message says. Null: it does not.</summary>
/// <param name="People">With the person, 1 … 20.</param>
/// <param name="Children">Supported children, 0 … 20.</param>
internal sealed partial record FamilyReader(int? People, int? Children)
{
    private const int Most = 20;

    public static FamilyReader Read(string text)
    {
        var normal = Normalizer.Normalize(text).Text;
        if (!normal.AsSpan().ContainsAny('人', '暮', '独') && !normal.Contains("ぐらし", StringComparison.Ordinal) && !normal.Contains("単身", StringComparison.Ordinal))
        {
            return new(null, null);
        }

        var children = ChildrenOf(normal);
        var spouse = Spouse().IsMatch(normal);
        var people = Alone().IsMatch(normal) ? 1
            : normal.Contains("ふたり暮らし", StringComparison.Ordinal) ? 2
            : Number(Household().Match(normal)) is { } all ? all
            : children is { } count && spouse ? count + 2
            : children is { } own && Single().IsMatch(normal) ? own + 1
            : (int?)null;
        return new(people is >= 1 and <= Most ? people : null, children is <= Most ? children : null);
    }

    private static int? ChildrenOf(string normal) => Number(ChildCount().Match(normal));

    private static int? Number(Match match) => match.Success ? ShortNumber.Parse(match.Groups["n"].Value) : null;

    [GeneratedRegex("一人暮らし|1人暮らし|ひとり暮らし|独り暮らし|ひとりぐらし|単身です|独居")]
    private static partial Regex Alone();

    [GeneratedRegex($"(?<n>{ShortNumber.Class}{{1,2}})人(?:家族|暮らし|世帯)")]
    private static partial Regex Household();

    [GeneratedRegex($"(?:子ども|子供|こども|子)(?:は|が|も)?[ ]?(?<n>{ShortNumber.Class}{{1,2}})人")]
    private static partial Regex ChildCount();

    /// <summary>A spouse who is part of the household: not one who died or lives elsewhere.</summary>
    [GeneratedRegex("(?:妻|夫|嫁|旦那|主人|奥さん)(?:と|、|が病気|が働|が失業|の給料|の収入|は|が無職|も)")]
    private static partial Regex Spouse();

    [GeneratedRegex("シングルマザー|シングルファザー|母子家庭|父子家庭|離婚し|ひとり親|一人親")]
    private static partial Regex Single();
}
