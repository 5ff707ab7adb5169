using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>The state of a desk in words: 開いています · 24時間 · 次は11月24日(火) 9:00. Hours whose source is unsure end in 「・要確認」, so that no figure stands bare.</summary>
public static class OpeningText
{
    private static readonly string[] Weekdays = ["日", "月", "火", "水", "木", "金", "土"];

    private const string Unsure = "・要確認";

    /// <summary>Whether the words of <see cref="Of"/> carry 「要確認」: they name hours, and the source of these is unsure.</summary>
    public static bool IsMarked(Referral referral) =>
        referral is { Stale: false, HoursMayDiffer: true } && (referral.Desk.Always || referral.OpenNow || referral.NextOpens is not null);

    public static string Of(Referral referral, DateTimeOffset now) =>
        referral.Stale ? "時間は変わることがあります" : Hours(referral, now) + (IsMarked(referral) ? Unsure : "");

    private static string Hours(Referral referral, DateTimeOffset now)
    {
        if (referral.Desk.Always)
        {
            return "24時間・いま開いています";
        }

        if (referral.OpenNow)
        {
            return "いま開いています";
        }

        if (referral.NextOpens is not { } next)
        {
            return "時間は窓口で確かめてください";
        }

        var local = next.InJapan();
        var day = next.DayInJapan() == now.DayInJapan() ? "今日" : $"{local.Month}月{local.Day}日({Weekdays[(int)local.DayOfWeek]})";
        return $"次は{day} {local.Hour}:{local.Minute:00}";
    }
}
