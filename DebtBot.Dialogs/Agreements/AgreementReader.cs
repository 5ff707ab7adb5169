using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Agreements;

/// <summary>An agreement told in one sentence: 「アイフルと月1万、毎月27日、来月から36回で合意した」.</summary>
/// <param name="FirstMonth">The first day of the month of the first payment, where told.</param>
internal sealed partial record ToldAgreement(CreditorMatch With, Yen Monthly, int? Day, int? Payments, DateOnly? FirstMonth)
{
    private const int MostPayments = 600;

    /// <summary>Null where no creditor, no monthly amount or no word of agreeing stands in the message.</summary>
    public static ToldAgreement? In(string text, HearingContext context)
    {
        var normal = Normalizer.Normalize(text).Text;
        if (!Agreed().IsMatch(normal) || NotYet().IsMatch(normal) || CreditorDictionary.Find(text) is not [var creditor])
        {
            return null;
        }

        var amount = context.Reader.Read(text, context.Today).OfType<Entity.Money>().Select(Amounts.Exact).FirstOrDefault(exact => exact is not null);
        var payments = Number(Times().Match(normal), MostPayments);
        return amount is not { } each ? null : new(creditor, each, LastOfTheMonth().IsMatch(normal) ? 31 : Number(DayOfMonth().Match(normal), 31), payments, StartIn(normal, context.Today));
    }

    private static int? Number(Match match, int most) =>
        match.Success && int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static DateOnly? StartIn(string text, DateOnly today)
    {
        var match = Start().Match(text);
        var thisMonth = new DateOnly(today.Year, today.Month, 1);
        return !match.Success ? null
            : match.Groups["m"].Success ? Number(match, "m") is >= 1 and <= 12 and var month ? new DateOnly(month < today.Month ? today.Year + 1 : today.Year, month, 1) : null
            : match.Groups["which"].Value switch { "来月" => thisMonth.AddMonths(1), "再来月" => thisMonth.AddMonths(2), _ => thisMonth };
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("合意|話がつい|話が付い|話がまとま|和解(?:した|でき|しま)|で(?:決まっ|決まり|きまっ|まとまっ|約束)|(?:こと|約束|話)に(?:なった|なりま|した|しま)|払う約束(?:をした|した|しま)|契約した")]
    private static partial Regex Agreed();

    [GeneratedRegex("合意(?:して|でき)?(?:ない|なかった|いない)|合意したい|って(?:言われ|言って)|と言われ|[?？]$")]
    private static partial Regex NotYet();

    [GeneratedRegex("(?<n>[0-9]{1,3})回")]
    private static partial Regex Times();

    [GeneratedRegex("毎月の?末|月末|(?<![今来])末日|末(?:に|払)")]
    private static partial Regex LastOfTheMonth();

    [GeneratedRegex("(?<!月)(?:毎月の?)?(?<![0-9])(?<n>[0-9]{1,2})日")]
    private static partial Regex DayOfMonth();

    [GeneratedRegex("(?:(?<which>今月|来月|再来月)(?:の?[0-9]{1,2}日)?|(?<m>[0-9]{1,2})月(?:の?[0-9]{1,2}日)?)(?:から|スタート|開始)")]
    private static partial Regex Start();
}
