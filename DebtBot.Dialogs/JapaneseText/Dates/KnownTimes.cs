using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Times told by what happened then: コロナの頃, リーマンショックのとき, 東日本大震災の年, 平成の終わりごろ.</summary>
internal static partial class KnownTimes
{
    /// <summary>Events → the years or months they are remembered by.</summary>
    private static readonly Dictionary<string, (string From, string To)> Events = new(StringComparer.Ordinal)
    {
        ["コロナ"] = ("2020", "2022"), ["リーマン"] = ("2008", "2009"), ["リーマンショック"] = ("2008", "2009"), ["バブル"] = ("1986", "1991"), ["東日本大震災"] = ("2011-03", "2011-03"), ["大震災"] = ("2011-03", "2011-03"),
        ["震災"] = ("2011", "2011"), ["阪神大震災"] = ("1995-01", "1995-01"), ["熊本地震"] = ("2016-04", "2016-04"), ["能登地震"] = ("2024-01", "2024-01"), ["東京オリンピック"] = ("2021", "2021"),
    };

    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Named().Matches(text.Text))
        {
            var (from, to) = Events[match.Groups["event"].Value];
            to = match.Groups["begun"].Success ? from : to;
            yield return At(text, match, match.Groups["since"].Success, from, to);
        }

        foreach (Match match in PartOfEra().Matches(text.Text))
        {
            var (first, last) = Eras.Span(match.Groups["era"].Value);
            yield return match.Groups["end"].Success ? At(text, match, false, $"{last - 2}", $"{last}") : At(text, match, false, $"{first}", $"{first + 2}");
        }
    }

    private static Entity.Date At(NormalText text, Match match, bool since, string from, string to)
    {
        var (start, length) = text.Back(match.Index, match.Length);
        var date = new Entity.Date(text.Original.Substring(start, length), start, length) { Approx = true, Since = since };
        return from == to ? date with { Value = from } : date with { From = from, To = to };
    }

    [GeneratedRegex("(?<event>コロナ|リーマンショック|リーマン|バブル|東日本大震災|阪神大震災|大震災|震災|熊本地震|能登地震|東京オリンピック)(?:禍に?|(?:禍|期)?(?:の|で|が)?(?:(?<begun>(?:始ま|はじま|流行)(?:った|り出した)|初め|始め|はじめ)の?)?(?:頃|ころ|ごろ|時期?|とき|最中|年)|(?<begun>(?:が始まって|になって))(?<since>から))")]
    private static partial Regex Named();

    [GeneratedRegex($"(?<era>{Eras.Names})の?(?:(?<end>終わり|末期?)|初め|始め|はじめ|初期)(?:の?(?:頃|ころ|ごろ))?")]
    private static partial Regex PartOfEra();
}
