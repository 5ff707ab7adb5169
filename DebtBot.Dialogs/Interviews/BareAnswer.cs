using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>A number without a unit as the whole answer to a question for an amount: 80 · 80くらい · 80か90 · 80、いや85 · 月3.</summary>
internal static partial class BareAnswer
{
    private const string Number = "[0-9][0-9,.]{0,11}千?|[一二三四五六七八九十百千]{1,6}";
    private const int Longest = 40;

    /// <summary>Nobody pays or earns more 万 a month; up to 1,000 yen it is unclear what was meant.</summary>
    private const int LargestMonthlyMan = 100, LeastMonthlyYen = 1_000;

    /// <summary>Up to 2,000 it is 万円, above that it is yen; of a range the middle. Null: the text is no such answer, or it is unclear which.</summary>
    /// <param name="monthly">What is asked is paid or earned every month: 「月3」 answers it, and 「500」 is neither 500 yen nor five million.</param>
    public static Yen? Read(string text, bool monthly)
    {
        var normal = Normalizer.Normalize(text).Text.Trim();
        if (normal.Length > Longest || Bare().Match(normal) is not { Success: true } bare || (bare.Groups["month"].Success && !monthly) || Amount(bare.Groups["n"], monthly) is not { } first)
        {
            return null;
        }

        return Amount(bare.Groups["now"], monthly) is { } corrected ? SelfCorrection.IsTakenBack(bare.Groups["between"].Value) ? corrected : null
            : Amount(bare.Groups["to"], monthly) is { } to ? to > first ? new Yen((first.Amount + to.Amount) / 2) : null
            : first;
    }

    private static Yen? Amount(Group group, bool monthly) => !group.Success || NumberReader.Read(group.Value, 0) is not { } number ? null : number.Value switch
    {
        0 => Yen.Zero,
        > LargestMonthlyMan and < LeastMonthlyYen when monthly => null,
        >= LeastMonthlyYen and <= Amounts.LargestBareMan when monthly => new Yen((long)number.Value),
        <= Amounts.LargestBareMan => Amounts.Man(number.Value),
        <= Yen.MaxAmount => new Yen((long)number.Value),
        _ => null,
    };

    [GeneratedRegex(
        $"^(?:約|多分|大体|[ぁ-んー、。 日]){{0,14}}(?<month>月に?|毎月)?(?<n>{Number})(?:(?:くらい|ぐらい)?(?:(?:~|-|から|か|、)(?<to>{Number})|(?<between>[^0-9]{{1,14}})(?<now>{Number})))?(?:の間|のあいだ|くらい|ぐらい|ほど|位|程度|前後|ちょい|ちょっと|あまり|弱|強|かな|かも|だった|です|でした|ですね|だと思う|と思います|、|。| ){{0,4}}$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Bare();
}
