using System.Globalization;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>What lawyers and scriveners usually take for one procedure, whole yen with tax: a guide, no tariff.</summary>
public sealed record FeeRange(string Id, string Title, Yen From, Yen To, Confidence Confidence);

/// <summary>Fees: the ranges, what to ask in an estimate, and advertising to be careful with.</summary>
public sealed record FeesFinding(IReadOnlyList<FeeRange> Ranges, IReadOnlyList<Reason> Ask, IReadOnlyList<Reason> RedFlags, IReadOnlyList<Reason> Notes);

/// <summary>弁護士・司法書士の費用の目安、見積りで聞くこと、注意したい広告。</summary>
/// <remarks>日弁連の規程（時限）の2026年4月以降の効力と、日司連の基準の会ごとの施行日は確認できていない。</remarks>
internal sealed class Fees(LawLibrary library)
{
    private static readonly string[] Ask = ["fees.ask-total", "fees.ask-who", "fees.ask-which"];
    private static readonly string[] RedFlags = ["fees.flag-promise", "fees.flag-no-meeting", "fees.flag-contract", "fees.flag-family"];
    private static readonly string[] Notes = ["fees.guide", "fees.lawyer-rules", "fees.scrivener-rules", "fees.scrivener-court"];

    private readonly LegalSentences sentences = library.Sentences;
    private readonly Dictionary<string, DatedValue<(Yen From, Yen To)>> ranges = library.File("Referrals/fees.yaml").Entries()
        .ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, Range), StringComparer.Ordinal);

    public IReadOnlyCollection<DatedValue<(Yen From, Yen To)>> Figures => ranges.Values;

    /// <summary>Ranges without data for the day are left out.</summary>
    public FeesFinding At(DateOnly today) => new(
        [.. ranges.Values.Where(range => range.Values.Knows(today)).Select(range => new FeeRange(range.Id, range.Title, range.At(today).From, range.At(today).To, range.Confidence))],
        Says(Ask), Says(RedFlags), Says(Notes));

    private Reason[] Says(string[] keys) => [.. keys.Select(key => sentences.Reason(key))];

    private static (Yen From, Yen To) Range(YamlMap map) => map.Parse("value", text =>
        text.Split(' ') is [var from, var to] ? (Amount(from), Amount(to)) : throw new FormatException(), "two amounts like “20000 55000”");

    private static Yen Amount(string text) => new(long.Parse(text, CultureInfo.InvariantCulture));
}
