using System.Globalization;
using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.ClockTimes;

/// <summary>Reads a time of day: 夜9時, 21:05, 朝の7時半, 深夜1時, 午後3時10分. Null when there is none.</summary>
public static partial class ClockTimeReader
{
    public static TimeOnly? Read(string text)
    {
        var match = Clock().Match(Normalizer.Normalize(text).Text);
        if (!match.Success)
        {
            return null;
        }

        var hour = Number(match.Groups["hour"].Value);
        var minute = match.Groups["half"].Success ? 30 : match.Groups["minute"].Success ? Number(match.Groups["minute"].Value) : 0;
        hour = InTheDay(hour, match.Groups["part"].Value);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary>夜9時 is 21:00; 深夜1時 stays 1:00; 午前12時 is 0:00; 24時 is 0:00.</summary>
    private static int InTheDay(int hour, string part) => part switch
    {
        "午後" or "夕方" or "昼" or "ごご" or "ゆうがた" or "ひる" when hour is >= 1 and <= 11 => hour + 12,
        "夜" or "晩" or "よる" or "ばん" when hour is >= 5 and <= 11 => hour + 12,
        "夜" or "晩" or "深夜" or "夜中" or "午前" or "よる" or "ばん" or "よなか" or "ごぜん" when hour == 12 => 0,
        _ => hour == 24 ? 0 : hour,
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>「3時間」 is a length.</summary>
    [GeneratedRegex(@"(?<part>午前|午後|朝|昼|夕方|夜中|深夜|夜|晩|ごぜん|ごご|あさ|ひる|ゆうがた|よなか|よる|ばん)?の?(?<hour>[0-9]{1,2})(?:(?:時(?!間)|じ(?!か))(?:(?<half>半|はん)|(?<minute>[0-9]{1,2})分?)?|:(?<minute>[0-9]{2}))")]
    private static partial Regex Clock();
}
