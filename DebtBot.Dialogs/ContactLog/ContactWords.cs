using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>contact-words.yaml: how it came and where it reached.</summary>
internal static partial class ContactWords
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Words =
        PhraseFile.Load("ContactLog/contact-words.yaml").ToDictionary(entry => entry.Name, entry => entry.Phrases, StringComparer.Ordinal);

    private static readonly (PressureMeans Means, string Name)[] Means =
    [
        (PressureMeans.Phone, "phone"), (PressureMeans.Fax, "fax"), (PressureMeans.Sms, "sms"), (PressureMeans.Email, "email"), (PressureMeans.Mail, "mail"),
        (PressureMeans.Visit, "visit"), (PressureMeans.Sns, "sns"), (PressureMeans.Poster, "poster"),
    ];

    private static readonly (PressurePlace Place, string Name)[] Places = [(PressurePlace.Work, "work"), (PressurePlace.Family, "family"), (PressurePlace.Home, "home")];

    public static bool Has(string name, string folded) => First(name, folded) >= 0;

    /// <summary>The means named first; at the same place the longer word, as in 「ショートメール」.</summary>
    public static PressureMeans? MeansIn(string folded) => Named(folded) ?? (OwnPhone().IsMatch(folded) ? PressureMeans.Phone : null);

    /// <summary>The place told last before the means, for it belongs to it: 「夫にバレた。家に電話」; else the first one told.</summary>
    public static PressurePlace? PlaceIn(string folded)
    {
        var means = Means.Select(item => First(item.Name, folded)).Where(at => at >= 0).DefaultIfEmpty(folded.Length).Min();
        var places = Places.Select(item => (item.Place, At: item.Name == "family" ? FamilyAt(folded, means) : Last(item.Name, folded, means))).Where(item => item.At >= 0).ToList();
        return places.Where(item => item.At <= means).OrderByDescending(item => item.At).Concat(places.OrderBy(item => item.At)).Select(item => (PressurePlace?)item.Place).FirstOrDefault();
    }

    private static PressureMeans? Named(string folded) => Means.Select(item => (item.Means, At: First(item.Name, folded))).Where(item => item.At >= 0)
        .OrderBy(item => item.At).Select(item => (PressureMeans?)item.Means).FirstOrDefault();

    private static int FamilyAt(string folded, int before) => Math.Max(
        Last("family", folded, before), Relatives().Matches(folded).Select(match => match.Index).OrderBy(at => at > before).ThenByDescending(at => at).FirstOrDefault(-1));

    /// <summary>Where the last of the phrases before a place stands; failing that, the first behind it, or −1.</summary>
    private static int Last(string name, string folded, int before) =>
        Words[name].Select(phrase => (Front: before == 0 ? -1 : folded.LastIndexOf(phrase, before - 1, StringComparison.Ordinal), Any: folded.IndexOf(phrase, StringComparison.Ordinal)))
            .Select(found => found.Front >= 0 ? found.Front : found.Any).DefaultIfEmpty(-1).Max();

    /// <summary>Where the first of the phrases stands, or −1.</summary>
    private static int First(string name, string folded) =>
        Words[name].Select(phrase => folded.IndexOf(phrase, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();

    /// <summary>「妻の携帯」「妹のところ」「母に」.</summary>
    [GeneratedRegex("(?:母|父|親|妻|夫|嫁|旦那|家族|兄|姉|弟|妹|息子|娘|彼女|彼氏|祖母|祖父)(?:に|へ|の(?:携帯|すまほ|ところ|とこ|家|会社|職場|番号))")]
    private static partial Regex Relatives();

    /// <summary>「携帯にアコム」 is a call.</summary>
    [GeneratedRegex("(?:携帯|すまほ|けーたい)に")]
    private static partial Regex OwnPhone();
}
