using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>Two words for one creditor: 「プロミスの債権回収会社」「三井住友銀行カードローン」「楽天カード60万リボ」「JASSOの奨学金」.</summary>
internal static partial class Appositions
{
    /// <summary>People have one of these: the word for the class means the body that was named.</summary>
    private static readonly CreditorKind[] Single = [CreditorKind.Jasso, CreditorKind.Landlord, CreditorKind.Telecom, CreditorKind.PensionPremium, CreditorKind.HealthInsuranceFee];

    /// <summary>The creditors without such doubles; what the class word says of the product goes to the company.</summary>
    public static List<CreditorMatch> Merged(IReadOnlyList<CreditorMatch> creditors, string text)
    {
        var kept = new List<CreditorMatch>();
        foreach (var creditor in creditors)
        {
            if (kept is [.., var before] && CreditorDictionary.IsClass(creditor.Name) && IsSame(before, creditor, text))
            {
                kept[^1] = before with { Product = before.Product ?? creditor.Product };
            }
            else
            {
                kept.Add(creditor);
            }
        }

        return kept;
    }

    private static bool IsSame(CreditorMatch before, CreditorMatch named, string text)
    {
        var between = text[(before.Start + before.Length)..named.Start];
        return between is "の" or ""
            || (Single.Contains(named.Kind) && named.Kind == before.Kind)
            || (named.Product == ClaimProduct.Revolving && before.Kind == CreditorKind.CreditCard && !CreditorDictionary.IsClass(before.Name) && between.Length <= 14 && !HasAmount().IsMatch(Normalizer.Fresh(text[(named.Start + named.Length)..]).Text));
    }

    /// <summary>「リボ80万」 is a debt of its own.</summary>
    [GeneratedRegex("^[ がはにでの]{0,2}(?:残り|残高)?[ ]?[0-9一二三四五六七八九十百]")]
    private static partial Regex HasAmount();
}
