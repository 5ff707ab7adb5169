using System.Globalization;
using System.Text;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Sheet;

/// <summary>Charts as SVG inside the page: no style attribute, no script, so that the strictest policy lets them through.</summary>
internal static class SheetDrawing
{
    private const int Height = 40;
    private const int Gap = 2;

    public static string Of(Card chart) => chart switch
    {
        Card.BarChart bars => Bars(bars),
        Card.SeriesChart series => Stacks(series),
        _ => "",
    };

    private static string Bars(Card.BarChart chart)
    {
        var most = Math.Max(1, chart.Bars.Max(bar => Math.Abs(bar.Yen)));
        return $"<table class=\"bars\">{string.Concat(chart.Bars.Select(bar => Invariant($"<tr><th scope=\"row\">{SheetPage.Encoded(bar.Label)}</th><td>{SheetPage.Encoded(bar.Shown)}</td><td><svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"{bar.Kind}\" width=\"{Math.Abs(bar.Yen) * 100 / most}\" height=\"4\"/></svg></td></tr>")))}</table>\n";
    }

    private static string Stacks(Card.SeriesChart chart)
    {
        var totals = chart.Points.Select((_, at) => chart.Stacks.Sum(one => one.Yen[at])).ToList();
        var (most, width) = (Math.Max(1, totals.Max()), 100m / chart.Points.Count);
        var drawing = new StringBuilder();
        for (var at = 0; at < chart.Points.Count; at++)
        {
            var y = (decimal)Height;
            for (var part = 0; part < chart.Stacks.Count; part++)
            {
                var tall = Math.Round((decimal)Height * chart.Stacks[part].Yen[at] / most, 2);
                y -= tall;
                drawing.Append(Invariant($"<rect class=\"part{part % 5}\" x=\"{Math.Round((at * width) + (Gap / 2m), 2)}\" y=\"{y}\" width=\"{Math.Round(width - Gap, 2)}\" height=\"{tall}\"/>"));
            }
        }

        return $"""
            <figure><figcaption>{SheetPage.Encoded(chart.Title)}</figcaption>
            <svg class="stacks" viewBox="0 0 100 {Height}" preserveAspectRatio="none" aria-hidden="true">{drawing}</svg>
            <table class="points"><tr>{string.Concat(chart.Points.Select(point => $"<th scope=\"col\">{SheetPage.Encoded(point)}</th>"))}</tr><tr>{string.Concat(totals.Select(total => $"<td>{Shown(total)}</td>"))}</tr></table>
            <p class="legend">{string.Concat(chart.Stacks.Select((one, part) => $"<span><svg class=\"key\" viewBox=\"0 0 4 4\" aria-hidden=\"true\"><rect class=\"part{part % 5}\" width=\"4\" height=\"4\"/></svg>{SheetPage.Encoded(one.Label)}</span> "))}</p></figure>

            """;
    }

    private static string Shown(long yen) => Knowledge.Reporting.JapaneseValues.Of(new Knowledge.Values.Yen(yen));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
