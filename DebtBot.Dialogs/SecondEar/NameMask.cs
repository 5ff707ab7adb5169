using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;

namespace DebtBot.Dialogs.SecondEar;

/// <summary>Takes names of people out of a message: after 名前は, before さん and と申します, and common family names anywhere. Companies we know stay.</summary>
internal static partial class NameMask
{
    private const string Name = "〔名前〕";

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Words =
        PhraseFile.Load("SecondEar/name-words.yaml").ToDictionary(entry => entry.Name, entry => entry.Phrases, StringComparer.Ordinal);

    private static readonly string[] Family = [.. Words["family-names"].OrderByDescending(name => name.Length)];

    /// <summary>Each with what must stand behind it, for さとう is sugar too.</summary>
    private static readonly (string Spoken, string Masked)[] InKana = [.. from name in Words["family-names-in-kana"] from address in Words["addresses"] select (name + address, Name + address)];

    public static string Of(string text, IEnumerable<string> strangers)
    {
        var masked = strangers.Where(name => name.Length > 1).OrderByDescending(name => name.Length).Aggregate(text, (rest, name) => rest.Replace(name, Name, StringComparison.OrdinalIgnoreCase));
        masked = Introduced().Replace(masked, Masked);
        masked = CalledSo().Replace(masked, Masked);
        masked = IAm().Replace(masked, Masked);
        masked = Addressed().Replace(masked, Masked);
        masked = InKana.Aggregate(masked, (rest, name) => rest.Replace(name.Spoken, name.Masked, StringComparison.Ordinal));
        return Family.Aggregate(masked, WithoutFamily);
    }

    private static string Masked(Match match)
    {
        var name = match.Groups["n"];
        return IsNoName(name.Value) ? match.Value : match.Value.Remove(name.Index - match.Index, name.Length).Insert(name.Index - match.Index, Name);
    }

    /// <summary>Mother, landlord, lawyer; out of work, employee: who somebody is to the person, not what they are called.</summary>
    private static bool IsNoName(string word)
    {
        var folded = Folded.Of(word);
        return word.Contains(Mask.Close, StringComparison.Ordinal) || CreditorDictionary.Find(word).Count > 0 || Words["no-names"].Any(role => folded.EndsWith(role, StringComparison.Ordinal));
    }

    /// <summary>A family name and up to three more characters of its kind; not 千葉県, 山口銀行.</summary>
    private static string WithoutFamily(string text, string family)
    {
        for (var at = text.IndexOf(family, StringComparison.Ordinal); at >= 0; at = text.IndexOf(family, at + 1, StringComparison.Ordinal))
        {
            var after = text.AsSpan(at + family.Length);
            if (!Words["places"].Any(place => text.AsSpan(at + family.Length).StartsWith(place, StringComparison.Ordinal)))
            {
                var given = 0;
                while (given < 3 && given < after.Length && after[given] is (>= '一' and <= '龯') or '々')
                {
                    given++;
                }

                text = string.Concat(text.AsSpan(0, at), Name, after[given..]);
            }
        }

        return text;
    }

    [GeneratedRegex("(?:名前|氏名|本名|名義|名字|苗字)(?:は|が|:|、| |の){1,2}(?<n>[\\p{L}ー・ ]{2,12}?)(?:です|と|で|、|。|に|$)")]
    private static partial Regex Introduced();

    [GeneratedRegex("(?:^|[、。はがの ])(?<n>[\\p{L}ー・ ]{2,12}?)(?:さん)?と(?:申し|もうし|いいます|言います)")]
    private static partial Regex CalledSo();

    [GeneratedRegex("(?:私|わたし|僕|ぼく|俺|おれ|自分)(?:は|が|、)(?<n>[\\p{IsCJKUnifiedIdeographs}]{2,6})(?:です|だ|。|$)")]
    private static partial Regex IAm();

    [GeneratedRegex("(?<n>[\\p{IsCJKUnifiedIdeographs}々]{1,5}|[\\p{IsKatakana}]{2,10})(?:さん|様|さま|君|くん|ちゃん|氏)")]
    private static partial Regex Addressed();
}
