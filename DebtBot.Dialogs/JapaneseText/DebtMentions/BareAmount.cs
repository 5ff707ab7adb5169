using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>「アイフル50」「アコム30、いや35」: a bare small number right behind a name is in 万.</summary>
internal static partial class BareAmount
{
    private const int LongestLink = 4, LongestRead = 60;

    /// <param name="behind">The words behind the name, up to the next name.</param>
    public static Yen? Read(string behind)
    {
        if (!CarriesDigit(behind))
        {
            return null;
        }

        var text = Normalizer.Fresh(behind.Length > LongestRead ? behind[..LongestRead] : behind).Text;
        var at = 0;
        while (at < text.Length && at < LongestLink && NumberReader.DigitOf(text[at]) < 0)
        {
            if (text[at] is not (' ' or 'に' or 'は' or 'が' or 'で' or ':' or '約' or 'も' or '=' or '-' or '残' or 'り' or 'か' or 'ら'))
            {
                return null;
            }

            at++;
        }

        return at < text.Length && NumberReader.Read(text, at) is { HasUnit: false } number && IsAlone(text, number.End) ? Amounts.Man(Corrected(text, number).Value) : null;
    }

    /// <summary>Cheap, and most words behind a name carry none within reach.</summary>
    private static bool CarriesDigit(string behind)
    {
        for (var i = 0; i < behind.Length && i <= LongestLink; i++)
        {
            if (NumberReader.DigitOf(behind[i]) >= 0 || behind[i] is (>= '０' and <= '９') or '百' or '千' or '十')
            {
                return true;
            }
        }

        return false;
    }

    private static NumberSpan Corrected(string text, NumberSpan number) =>
        Next().Match(text, number.End, Math.Min(text.Length - number.End, 20)) is { Success: true } next && SelfCorrection.IsTakenBack(next.Groups["between"].Value)
            && NumberReader.Read(text, next.Index + next.Groups["between"].Length) is { HasUnit: false } now && IsAlone(text, now.End) ? now : number;

    private static bool IsAlone(string text, int end) => end >= text.Length || text[end] is ' ' or '、' or ',' or '。' or 'と' or '/' or '・' or 'く' or 'ぐ' or 'で' or '位' or '程' or 'ち' or 'か' or 'ず' or '借' or ')';

    [GeneratedRegex("^(?<between>[^0-9]{1,14})[0-9]")]
    private static partial Regex Next();
}
