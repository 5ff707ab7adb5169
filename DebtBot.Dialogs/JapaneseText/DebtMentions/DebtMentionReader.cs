using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>Reads debts from free words: each creditor takes the amounts and dates that stand behind it, up to the next creditor.</summary>
public static partial class DebtMentionReader
{
    public static IReadOnlyList<DebtMention> Read(string text, JapaneseReader reader, DateOnly today)
    {
        var creditors = WithoutAppositions(CreditorDictionary.Find(text), text);
        if (creditors.Count == 0)
        {
            return [];
        }

        var entities = reader.Read(text, today);
        var mentions = new List<DebtMention>();
        for (var i = 0; i < creditors.Count; i++)
        {
            var from = i == 0 && creditors.Count == 1 ? 0 : creditors[i].Start;
            var to = i + 1 < creditors.Count ? creditors[i + 1].Start : text.Length;
            mentions.Add(Mention(creditors[i], text, from, to, entities, today));
        }

        return mentions;
    }

    /// <summary>「プロミスの債権回収会社」 is one creditor, named by the company.</summary>
    private static List<CreditorMatch> WithoutAppositions(IReadOnlyList<CreditorMatch> creditors, string text) =>
        [.. creditors.Where((creditor, i) => i == 0 || !CreditorDictionary.IsClass(creditor.Name) || text[(creditors[i - 1].Start + creditors[i - 1].Length)..creditor.Start] != "の")];

    /// <summary>「平成20年に借りた」 dates the loan and not a payment.</summary>
    public static bool IsAboutBorrowing(string text) => Borrowed().IsMatch(text) && !Paid().IsMatch(text);

    /// <summary>「先月から遅れてる」: the last payment lies a month before the day that is named.</summary>
    public static bool IsUnpaidSince(string text, Entity when) => when is Entity.Date { Since: true } && Unpaid().IsMatch(text);

    private static DebtMention Mention(CreditorMatch creditor, string text, int from, int to, IReadOnlyList<Entity> entities, DateOnly today)
    {
        var own = entities.Where(entity => entity.Start >= from && entity.Start < to && !(entity.Start < creditor.Start + creditor.Length && creditor.Start < entity.End)).ToList();
        var words = text[from..to];
        var money = own.OfType<Entity.Money>().Where(IsAboutTheDebt).ToList();
        var monthly = money.FirstOrDefault(amount => amount.Per == "month" || amount.Of == "repayment");
        var first = money.FirstOrDefault(amount => amount.Of == "initial");
        var balance = money.LastOrDefault(amount => amount.Of == "current") ?? money.FirstOrDefault(amount => amount != monthly && amount != first);
        var mention = new DebtMention(creditor.Name, creditor.Kind, creditor.Product)
        {
            Balance = balance is null ? Bare(text, creditor.Start + creditor.Length, to) : Amounts.Middle(balance),
            MonthlyPayment = monthly is null ? null : Amounts.Middle(monthly),
            FirstAmount = first is null ? null : Amounts.Middle(first),
        };
        return Dated(mention, own, words, today);
    }

    private static bool IsAboutTheDebt(Entity.Money amount) => amount is { IsRange: false, Of: not ("income" or "rent" or "food" or "utilities" or "phone" or "living" or "savings" or "total") } or { IsRange: true };

    private static DebtMention Dated(DebtMention mention, IReadOnlyList<Entity> own, string words, DateOnly today)
    {
        var when = own.FirstOrDefault(entity => entity is Entity.Duration or Entity.Date { DayOfMonth: null } && Windows.Past(entity, today) is not null);
        if (when is null || Windows.Past(when, today) is not { } window)
        {
            return mention;
        }

        if (Unpaid().IsMatch(words))
        {
            return IsUnpaidSince(words, when)
                ? mention with { FirstUnpaid = window, LastPayment = window.AddMonths(-1) }
                : mention with { LastPayment = window };
        }

        return LastPaid().IsMatch(words) ? mention with { LastPayment = window } : Borrowed().IsMatch(words) ? mention with { Contracted = window } : mention;
    }

    /// <summary>「アイフル50」: a bare small number right behind a name is in 万.</summary>
    private static Yen? Bare(string text, int at, int to)
    {
        var normal = Normalizer.Normalize(text[at..to]).Text;
        var i = 0;
        while (i < normal.Length && i < 4 && NumberReader.DigitOf(normal[i]) < 0)
        {
            if (normal[i] is not (' ' or 'に' or 'は' or 'が' or 'で' or ':' or '約' or 'も' or '=' or '-' or '残' or 'り'))
            {
                return null;
            }

            i++;
        }

        return i < normal.Length && NumberReader.Read(normal, i) is { HasUnit: false } number && IsAlone(normal, number.End) ? Amounts.Man(number.Value) : null;
    }

    private static bool IsAlone(string text, int end) => end >= text.Length || text[end] is ' ' or '、' or ',' or '。' or 'と' or '/' or '・' or 'く' or 'ぐ' or 'で' or '位' or '程';

    [GeneratedRegex("(?:払|返(?:し|済)|入金|支払|はら|かえし)(?:って|て|できて|い)?(?:い)?(?:な|ませ)|放置|滞納|延滞|遅れ|おくれ|ほったらかし|止まって")]
    private static partial Regex Unpaid();

    [GeneratedRegex("最後|最終")]
    private static partial Regex LastPaid();

    [GeneratedRegex("払|返|入金|引き落|はらっ|かえし")]
    private static partial Regex Paid();

    [GeneratedRegex("借り|かりた|契約")]
    private static partial Regex Borrowed();
}
