namespace DebtBot.Sheet;

/// <summary>What a link shows that is too old, wrong, or of a conversation that was erased: the same words for all three, so that it tells nothing.</summary>
internal static class ClosedPage
{
    public const string Html = """
        <!doctype html>
        <html lang="ja">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>メモ</title>
          <link rel="stylesheet" href="/sheet.css">
          <link rel="icon" href="data:,">
        </head>
        <body>
          <main class="closed">
            <h1>このページは、もう開けません</h1>
            <p>リンクは短い時間だけ使えます。会話を消したときも、開けなくなります。</p>
            <p>会話に戻って「相談シート」と書くと、新しいリンクができます。</p>
            <p>お急ぎのときは、よりそいホットライン 0120-279-338（24時間）に電話できます。</p>
          </main>
        </body>
        </html>
        """;
}
