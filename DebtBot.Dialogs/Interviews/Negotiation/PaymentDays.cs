using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Negotiation;

/// <summary>The day of the month a payment is due: 27日, 27, 毎月27日, 月末.</summary>
internal static partial class PaymentDays
{
    private const int EndOfMonth = 31;

    public static Answer<int> Hear(string text, HearingContext context) =>
        AnswerWords.Unknown<int>(text, context) is { IsSettled: true } unknown ? unknown
        : text.Contains("月末", StringComparison.Ordinal) || text.Contains("末日", StringComparison.Ordinal) ? EndOfMonth
        : Day().Match(Normalizer.Normalize(text).Text.Trim()) is { Success: true } day && ShortNumber.Parse(day.Groups["day"].Value) is >= 1 and <= EndOfMonth and var number ? number
        : Answer<int>.NotAsked;

    public static string Shown(int day) => day == EndOfMonth ? "月末" : $"{day}日";

    [GeneratedRegex("^(?:毎月|月の|だいたい|たぶん)?(?<day>[0-9]{1,2})日?(?:です|だよ|くらい|ごろ|かな|。){0,3}$")]
    private static partial Regex Day();
}
