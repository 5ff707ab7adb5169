using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options;

/// <summary>procedures.yaml, and the minimum repayment of a rehabilitation.</summary>
internal sealed class ProcedureFigures(LawLibrary library)
{
    private readonly Dictionary<string, DatedValue<decimal>> figures =
        library.File("Options/procedures.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")));

    public IReadOnlyCollection<DatedValue<decimal>> All => figures.Values;

    public int Count(string id, DateOnly on) => (int)figures[id].At(on);

    public decimal Fraction(string id, DateOnly on) => figures[id].At(on);

    public Yen Amount(string id, DateOnly on) => new((long)figures[id].At(on));

    /// <summary>最低弁済額（民事再生法231条2項3号・4号）。5,000万円を超えると個人再生は使えないので null。</summary>
    public Yen? MinimumRepayment(Yen claims, DateOnly on)
    {
        if (claims > Amount("rehabilitation-limit", on))
        {
            return null;
        }

        if (claims > Amount("rehabilitation-tenth-from", on))
        {
            return claims.FractionUp(figures["rehabilitation-tenth"].At(on));
        }

        var (least, most) = (Amount("rehabilitation-least", on), Amount("rehabilitation-most", on));
        var fifth = claims.FractionUp(figures["rehabilitation-fifth"].At(on));
        return claims < least ? claims : fifth < least ? least : fifth > most ? most : fifth;
    }
}
