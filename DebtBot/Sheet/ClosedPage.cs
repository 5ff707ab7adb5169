using DebtBot.Knowledge.Referrals;

namespace DebtBot.Sheet;

/// <summary>What a link shows that is too old, wrong, or of a conversation that was erased: the same words for all three, so that it tells nothing.</summary>
internal static class ClosedPage
{
    /// <summary>The line in desks.yaml that answers round the clock.</summary>
    public const string Line = "yorisoi";

    /// <param name="line">A line for those in haste; named only while it is open by fresh data.</param>
    public static string Of(Referral? line) => PageFrame.Around($"""
        <main class="closed">
          <h1>このページは、もう開けません</h1>
          <p>リンクは短い時間だけ使えます。会話を消したときも、開けなくなります。</p>
          <p>会話に戻って「相談シート」と書くと、新しいリンクができます。</p>
          {(line is { OpenNow: true, Desk: { Phone: { } phone } desk } ? $"<p>お急ぎのときは、{SheetPage.Encoded(desk.Name)} {SheetPage.Encoded(phone)}（{SheetPage.Encoded(desk.HoursText)}）に電話できます。</p>" : "")}
        </main>
        """);
}
