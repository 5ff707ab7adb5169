using System.Globalization;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>A row by size of family with what each further person adds.</summary>
internal sealed record LegalAidTable(IReadOnlyList<Yen> Row, Yen PerFurther)
{
    public override string ToString() => string.Join(" ", Row) + $" +{PerFurther}";

    public Yen For(int people) => people <= Row.Count ? Row[Math.Max(0, people - 1)] : Row[^1] + (PerFurther * (people - Row.Count));

    public static LegalAidTable Read(YamlMap map) => map.Parse("value", text =>
    {
        var figures = text.Split(' ');
        return new LegalAidTable([.. figures[..^1].Select(figure => new Yen(long.Parse(figure, CultureInfo.InvariantCulture)))], new Yen(long.Parse(figures[^1].TrimStart('+'), CultureInfo.InvariantCulture)));
    }, "a row of amounts like “182000 251000 272000 299000 +30000”");
}
