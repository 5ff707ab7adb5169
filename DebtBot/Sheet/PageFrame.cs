namespace DebtBot.Sheet;

/// <summary>What every page of ours begins and ends with: a title that says nothing, nothing from outside, not for search engines.</summary>
internal static class PageFrame
{
    /// <param name="body">HTML, its words already encoded.</param>
    /// <param name="script">A module of our own; empty for none.</param>
    public static string Around(string body, string script = "") => $"""
        <!doctype html>
        <html lang="ja">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>メモ</title>
          <link rel="stylesheet" href="/sheet.css">
          <link rel="icon" href="data:,">
          {(script.Length == 0 ? "" : $"<script type=\"module\" src=\"{script}\"></script>")}
        </head>
        <body>
        {body}
        </body>
        </html>
        """;
}
