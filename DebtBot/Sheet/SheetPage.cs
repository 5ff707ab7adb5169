using System.Text.Encodings.Web;
using System.Text.Unicode;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting.Sheets;

namespace DebtBot.Sheet;

/// <summary>The sheet as one A4 page. Every word goes in encoded; type gets smaller as there is more to show, so that it stays one page.</summary>
internal static class SheetPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Sections over the whole width; the others flow in two columns.</summary>
    internal static readonly string[] Wide = ["deadlines", Broad];

    /// <summary>On a phone its table is scrolled sideways, which a keyboard can do only where it can stand.</summary>
    private const string Broad = "debts";

    public static string Of(ConsultationSheet sheet) => PageFrame.Around($"""
        <aside class="tools" aria-label="このページについて"><button type="button" id="print">印刷する</button> <small>このページは短い時間だけ開けます。</small></aside>
        <main class="{SheetSize.Of(sheet)}">
        <header><h1>{Encoded(sheet.Title)}</h1><p>{Encoded(sheet.Made)}</p></header>
        {Sections(sheet.Sections.Where(section => Wide.Contains(section.Id)))}
        <div class="columns">
        {Sections(sheet.Sections.Where(section => !Wide.Contains(section.Id)))}
        </div>
        <footer>{Encoded(sheet.Disclaimer)}</footer>
        </main>
        """, "/sheet.js");

    public static string Encoded(string text) => Encoder.Encode(text);

    private static string Sections(IEnumerable<SheetSection> sections) => string.Join('\n', sections.Select(Section));

    private static string Section(SheetSection section) => $"""
        <section id="{section.Id}"{(section.Id == Broad ? " tabindex=\"0\"" : "")}><h2>{Encoded(section.Title)}</h2>
        {(section.Table is { Rows.Count: > 0 } table ? SheetTables.Of(table) : "")}{(section.Chart is { } chart ? SheetDrawing.Of(chart) : "")}
        {(section.Lines.Count > 0 ? $"<ul>{string.Concat(section.Lines.Select(line => $"<li>{Encoded(line)}</li>"))}</ul>" : "")}
        {(section.Note.Length > 0 ? $"<p class=\"note\">{Encoded(section.Note)}</p>" : "")}
        </section>
        """;
}
