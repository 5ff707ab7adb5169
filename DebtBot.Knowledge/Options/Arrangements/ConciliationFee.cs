using System.Globalization;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Arrangements;

/// <summary>調停の手数料。条文では求める価額に応じて段階ごとに増える。実務では1社500円で受け付けることが多い。</summary>
/// <remarks>民事訴訟費用法 別表第一 14項。500万円を超える部分の刻みは持っていない。</remarks>
internal sealed class ConciliationFee(LawLibrary library)
{
    private readonly DatedValue<Steps> table = library.Dated.Read("fee", library.File("Options/Arrangements/conciliation-fee.yaml").Allow("fee").Map("fee"), map => Steps.Read(map));

    public DatedValue<Steps> Table => table;

    /// <summary>The fee for a claim of this value; null above the last known step.</summary>
    public Yen? For(Yen value, DateOnly on) => table.At(on).For(value);

    /// <summary>Up to an amount, so much for every further part begun.</summary>
    internal sealed record Steps(IReadOnlyList<(long UpTo, long Every, long Fee)> Rows)
    {
        public override string ToString() => string.Join(" ", Rows.Select(row => $"≤{row.UpTo}: {row.Fee}/{row.Every}"));

        public Yen? For(Yen value)
        {
            var (from, sum) = (0L, 0L);
            foreach (var (upTo, every, fee) in Rows)
            {
                var part = Math.Min(value.Amount, upTo) - from;
                sum += (part + every - 1) / every * fee;
                if (value.Amount <= upTo)
                {
                    return new(sum);
                }

                from = upTo;
            }

            return null;
        }

        public static Steps Read(YamlMap map) => map.Parse("value", text => new Steps([.. text.Split(", ").Select(step => step.Split(' ') is [var upTo, var every, var fee] ? (Number(upTo), Number(every), Number(fee)) : throw new FormatException())]), "steps like “1000000 100000 500, 5000000 200000 500”");

        private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
