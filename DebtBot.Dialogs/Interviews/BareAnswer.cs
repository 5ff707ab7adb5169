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

    /// <summary>Up to 2,000 it is 万円, above that it is yen; of a range the middle. Null: the text is no such answer.</summary>
    /// <param name="monthly">Whether 「月3」 may answer the question.</param>
    public static Yen? Read(string text, bool monthly)
    {
        var normal = Normalizer.Normalize(text).Text.Trim();
        if (normal.Length > Longest || Bare().Match(normal) is not { Success: true } bare || (bare.Groups["month"].Success && !monthly) || Amount(bare.Groups["n"]) is not { } first)
        {
            return null;
        }

        return Amount(bare.Groups["now"]) is { } corrected ? SelfCorrection.IsTakenBack(bare.Groups["between"].Value) ? corrected : null
            : Amount(bare.Groups["to"]) is { } to ? to > first ? new Yen((first.Amount + to.Amount) / 2) : null
            : first;
    }

    private static Yen? Amount(Group group) => !group.Success || NumberReader.Read(group.Value, 0) is not { } number ? null : number.Value switch
    {
        0 => Yen.Zero,
        <= Amounts.LargestBareMan => Amounts.Man(number.Value),
        <= Yen.MaxAmount => new Yen((long)number.Value),
        _ => null,
    };

    [GeneratedRegex(
        $"^(?:約|だいたい|たぶん|多分|たしか|えっと|えーと|[、 ]){{0,3}}(?<month>月に?|毎月)?(?<n>{Number})(?:(?:くらい|ぐらい)?(?:(?:~|-|から|か|、)(?<to>{Number})|(?<between>[^0-9]{{1,14}})(?<now>{Number})))?(?:くらい|ぐらい|ほど|位|程度|前後|ちょい|ちょっと|あまり|弱|強|かな|かも|です|ですね|と思います|、|。| ){{0,4}}$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Bare();
}
