using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>One amount for creditors named in one breath: each of them (30万ずつ), or all together (で80万).</summary>
internal sealed partial record SharedAmount(Entity.Money Money, bool IsEach)
{
    public Yen? Amount => Amounts.Middle(Money);

    /// <summary>The amount that the last of several joined creditors carries for all; null when it is that creditor's alone.</summary>
    /// <param name="group">Two or more, each joined to the one before.</param>
    public static SharedAmount? Of(string text, IReadOnlyList<Segment> group, IReadOnlyList<Entity> entities)
    {
        var last = group[^1];
        if (entities.OfType<Entity.Money>().FirstOrDefault(money => money.Start >= last.NameEnd && money.Start < last.To) is not { } amount)
        {
            return Bare().Match(Normalizer.Fresh(text[last.NameEnd..last.To]).Text) is { Success: true } bare && Amounts.Man(decimal.Parse(bare.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)) is { } total
                ? new(new("", last.NameEnd, 0, total.Amount, total.Amount), false) : null;
        }

        var between = text[last.NameEnd..amount.Start];
        return Each().IsMatch(text[amount.End..Math.Min(text.Length, amount.End + 8)]) ? new(amount, true)
            : between.Length <= 14 && (Together().IsMatch(between) || IsLinked(text, group)) && amount.Per is null ? new(amount, false)
            : null;
    }

    /// <summary>と links more closely than a comma: 「アコム、レイク50万」 says nothing of アコム.</summary>
    private static bool IsLinked(string text, IReadOnlyList<Segment> group) =>
        group.Zip(group.Skip(1)).All(pair => text[pair.First.NameEnd..pair.Second.Creditor.Start] is "と" or "や" or "&");

    /// <summary>「アコムとプロミスで150」: all together, in 万.</summary>
    [GeneratedRegex("^で(?:合計|合わせて|計|約)?(?<n>[0-9]{2,4})(?:$|超|くらい|ぐらい|です|ある|あり|。|、| )")]
    private static partial Regex Bare();

    [GeneratedRegex("^(?:くらい|ぐらい|ほど)?ずつ")]
    private static partial Regex Each();

    [GeneratedRegex("^で$|合わせ|あわせ|合計|全部|トータル|総額|[0-9一二三四五六七八九十]{1,2}(?:社|件)")]
    private static partial Regex Together();
}
