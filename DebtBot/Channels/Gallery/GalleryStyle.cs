namespace DebtBot.Channels.Gallery;

/// <summary>How the gallery looks; LINE and Teams keep their own light paper, everything else goes with the reader's.</summary>
internal static class GalleryStyle
{
    public const string Css = """
        html, body { height: auto; } body { margin: 16px; }
        section { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr)); gap: 12px; align-items: start; margin-bottom: 24px; }
        h1 { font-size: 1.4rem; margin-bottom: 1rem; } h2 { grid-column: 1 / -1; margin: 0; font-size: 1.1rem; } h3 { margin: 0 0 4px; font-size: .85rem; color: var(--soft); }
        .words { white-space: pre-wrap; } section > div { background: var(--paper); padding: 8px; border-radius: 8px; overflow-wrap: anywhere; min-width: 0; }
        .flex, .teams { background: #fff; color: #111827; border: 1px solid #d1d5db; border-radius: 12px; padding: 12px; font-size: 15px; line-height: 1.5; }
        .flex .box { display: flex; gap: 6px; } .flex .vertical { flex-direction: column; } .flex .horizontal > .text { flex: 1; } .flex .text { white-space: pre-wrap; } .flex hr { width: 100%; }
        .teams { border-radius: 4px; font-size: 14px; } .teams button { font-size: 14px; padding: 4px 12px; min-height: 32px; background: #fff; color: #242424; border-color: #d1d1d1; } .teams p { margin: 8px 0 0; white-space: pre-wrap; } .teams p:first-child { margin-top: 0; }
        .bar { display: flex; height: 10px; background: #e5e7eb; } .bar .accent { background: #5b5fc7; } .bar .good { background: #107c41; } .bar .attention { background: #c4314b; } .bar .default { background: #e5e7eb; }
        .chip { display: inline-block; border: 1px solid currentColor; border-radius: 99px; padding: 2px 10px; margin: 4px 4px 0 0; font-size: .9rem; }
        pre { white-space: pre-wrap; font-size: 11px; }
        """;
}
