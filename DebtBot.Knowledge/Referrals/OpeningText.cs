using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>The state of a desk in words: 開いています · 24時間 · 次は11月24日(火) 9:00.</summary>
public static class OpeningText
{
    private static readonly string[] Weekdays = ["日", "月", "火", "水", "木", "金", "土"];

    public static string Of(Referral referral, DateTimeOffset now)
    {
        if (referral.Stale)
        {
            return "時間は変わることがあります";
        }

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
