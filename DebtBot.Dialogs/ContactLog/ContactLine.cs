using System.Globalization;
using DebtBot.Dialogs.Interviews;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>An entry of the log in one line: when, who, how, where, how often; then what was demanded, said and promised. What was not told is left out, but never who and when.</summary>
internal static class ContactLine
{
    public static string Of(Pressure entry) => string.Join(' ', Parts(entry).Where(part => part.Length > 0));

    public static string When(Pressure entry) =>
        entry.At.TryGet(out var at) ? JapaneseValues.Of(at)
        : entry.On.TryGet(out var on) ? $"{on.Month}月{on.Day}日"
        : entry.NotedAt.TryGet(out var noted) ? $"時刻不明（{JapaneseValues.Of(noted)}に記録）"
        : "日時不明";

    private static IEnumerable<string> Parts(Pressure entry) =>
    [
        When(entry),
        entry.From.Match(from => from, () => "相手不明") + entry.Person.Match(person => $"（{person}さん）", () => ""),
        entry.By.Match(KindNames.Of, () => ""),
        entry.Times.Match(times => $"{times.ToString(CultureInfo.InvariantCulture)}回", () => ""),
        entry.Where.Match(KindNames.Of, () => ""),
        entry.Demanded.Match(amount => $"求められた額 {JapaneseValues.Of(amount)}", () => ""),
        entry.PayBy.Match(day => $"期日 {day.Month}月{day.Day}日", () => ""),
        entry.Words.Match(words => $"「{words}」", () => ""),
        entry.Promise.Match(promise => $"自分の返事「{promise}」", () => ""),
    ];
}
