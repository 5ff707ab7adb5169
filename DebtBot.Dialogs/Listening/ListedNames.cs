using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>「アコム50 楽天20」: beside a creditor that is known, a name no list knows with its amount. Words with hiragana in them and lines of the household are no names.</summary>
internal static partial class ListedNames
{
    /// <summary>A longer message is a story or a pasted letter, no list.</summary>
    private const int LongestList = 300;

    /// <summary>The names with their amounts, and the message without them.</summary>
    public static (IReadOnlyList<(string Name, Yen Balance)> Listed, string Left) Apart(string text, HearingContext context)
    {
        var listed = new List<(string Name, Yen Balance)>();
        if (text.Length > LongestList)
        {
            return (listed, text);
        }

        var left = Part().Replace(text, part =>
        {
            if (Read(part.Value, context) is not { } found)
            {
                return part.Value;
            }

            listed.Add(found);
            return "";
        });
        return (listed, left);
    }

    public static CaseFile With(CaseFile file, (string Name, Yen Balance) listed) => file.Debts.Count >= DebtListener.MostDebts
        ? file
        : file.WithDebt((file.Debts.FirstOrDefault(debt => debt.Creditor.Is(listed.Name)) ?? new Debt(DebtListener.NextId(file)) { Creditor = listed.Name }) with { Balance = listed.Balance });

    private static (string Name, Yen Balance)? Read(string part, HearingContext context) =>
        EndsInAnAmount(part) && Item().Match(Normalizer.Normalize(part).Text) is { Success: true } item && PlainWords.ShortName(item.Groups["name"].Value) is { } name
            && CreditorDictionary.Find(part).Count == 0 && IsOwed(name, context) && Amount(item) is { Amount: > 0 } balance ? (name, balance) : null;

    private static bool EndsInAnAmount(string part) => char.IsDigit(part[^1]) || part[^1] is '万' or '円';

    private static Yen? Amount(Match item) => item.Groups["yen"] is { Success: true } yen
        ? new Yen(long.Parse(yen.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
        : BareAnswer.Read(item.Groups["amount"].Value, monthly: false);

    /// <summary>「年収200」 and 「毎月3」 say themselves what they are.</summary>
    private static bool IsOwed(string name, HearingContext context) =>
        context.Reader.Read($"{name}20万円", context.Today) is [Entity.Money { Per: null, Of: { } of }] && of == name;

    [GeneratedRegex(@"[^\s　、・。と]{3,30}")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<name>[\p{IsKatakana}\p{IsCJKUnifiedIdeographs}a-zA-Zー]{2,16})(?:(?<amount>[0-9][0-9.]{0,5})(?:万円?)?|(?<yen>[0-9][0-9,]{0,8})円)$")]
    private static partial Regex Item();
}
