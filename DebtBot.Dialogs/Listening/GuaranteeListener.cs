using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>「友人の保証人になっている」「親の借金の保証」: a debt owed for somebody else. 「父が保証人になっている」 and 「保証人になってもらった」 are about the person's own debt.</summary>
internal static partial class GuaranteeListener
{
    private const string Nameless = "保証した借金";

    private static readonly string[] Myself = ["私が", "わたしが", "僕が", "ぼくが", "俺が", "おれが", "自分が"];

    public static CaseFile Hear(CaseFile file, string text, Asked? asked)
    {
        var normal = Spelling.Normal(text);
        if (Gave().Match(normal) is not { Success: true } gave || ByAnother(Clause(normal, gave.Index)) || (gave.Value[^1] is not ('、' or '。') && IsSaidOfAnother().IsMatch(normal[(gave.Index + gave.Length)..])))
        {
            return file;
        }

        var role = gave.Value.Contains("連帯", StringComparison.Ordinal) ? DebtorRole.JointGuarantor : DebtorRole.Guarantor;
        return Meant(file, text, asked) is { } debt
            ? debt.Role.IsSettled ? file : file.WithDebt(debt with { Role = role })
            : file.Debts.Count < DebtListener.MostDebts ? file.WithDebt(new Debt(DebtListener.NextId(file)) { Creditor = Nameless, Role = role }) : file;
    }

    /// <summary>The creditor of a guaranteed debt, told later: 「どこからの請求ですか」「オリコ」.</summary>
    public static CaseFile Named(CaseFile file, CreditorMatch creditor) => file.Debts is [var only] && only.Creditor.Is(Nameless) ? file.WithDebt(only with { Creditor = creditor.Name }) : file;

    /// <summary>The debt named in the message, the one that is asked about, or the only one. A creditor's name and 保証 may come in two messages.</summary>
    private static Debt? Meant(CaseFile file, string text, Asked? asked) =>
        CreditorDictionary.Find(text) is [var named, ..] && file.Debts.FirstOrDefault(debt => debt.Creditor.Is(named.Name)) is { } told ? told
        : asked is not null && file.DebtById(asked.Subject) is { } inHand ? inHand
        : file.Debts.FirstOrDefault(debt => debt.Role.Is(role => role is DebtorRole.Guarantor or DebtorRole.JointGuarantor));

    /// <summary>What stands before it, back to the last comma.</summary>
    private static string Clause(string text, int end) => text[(text[..end].LastIndexOfAny(['、', '。', '\n']) + 1)..end];

    private static bool ByAnother(string clause) => clause.Contains('が', StringComparison.Ordinal) && !Array.Exists(Myself, word => clause.Contains(word, StringComparison.Ordinal));

    /// <summary>「保証人になってる父」.</summary>
    [GeneratedRegex("^(?:る|いる|います)?(?:父|母|親|兄|弟|姉|妹|夫|妻|主人|旦那|友達|友人|祖父|祖母)")]
    private static partial Regex IsSaidOfAnother();

    [GeneratedRegex("(?:連帯)?保証人に(?:なって(?:い?る|い?ます|しまっ|る|た|て|、|。|$)|なった|なりました|され)|(?:連帯)?保証人(?:として|の私|です|なんです|をして)|連帯保証で|(?:借金|ローン|借り入れ)(?:の|を)(?:連帯)?保証(?:人に|を?し|$|。|、|で)|保証(?:して|し)い?た?(?:る|借金)")]
    private static partial Regex Gave();
}
