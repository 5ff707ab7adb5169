using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.DebtMentions;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>「4社で合計230万」: how many and how much in all, when the person does not list them.</summary>
internal static partial class StatedTotals
{
    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        var entities = context.Reader.Read(text, context.Today);
        var alone = IsBesideAnothers(entities) && CreditorDictionary.Find(text).Count == 0;
        foreach (var entity in entities)
        {
            file = entity switch
            {
                Entity.Count { Unit: "社" or "件", Value: >= 1 and <= 100, Max: null } count when !file.StatedCreditors.Is((int)count.Value) => file with { StatedCreditors = (int)count.Value },
                Entity.Money { Of: "total" } money => With(file, money),
                Entity.Money { Per: null } money when IsAllDebts(text[..money.Start]) && (file.Debts.Count == 0 || CreditorDictionary.Find(text).Count > 0) => With(file, money),
                Entity.Money money when alone && Persons.IsSelf(money.Of) => With(file, money),
                _ => file,
            };
        }

        return !file.StatedTotal.IsSettled && !entities.Any(entity => entity is Entity.Money) && Bare().Match(Normalizer.Normalize(text).Text) is { Success: true } bare
            && NumberReader.Read(bare.Groups["n"].Value, 0) is { } number && Amounts.Man(number.Value) is { } total ? file with { StatedTotal = total } : file;
    }

    /// <summary>「借金300万」「私の借金は150万」; 「アコムの借金50万」 is one of several.</summary>
    private static bool IsAllDebts(string before) => AllDebts().IsMatch(before);

    [GeneratedRegex("(?:^|[^の]|(?:私|俺|僕|自分|わたし)の)(?:借金|借入れ?)(?:は|が|も|総額|合計)?[ :]?(?:約)?$")]
    private static partial Regex AllDebts();

    /// <summary>「借金200」: the debts in all, in 万.</summary>
    [GeneratedRegex("借金(?:は|が|総額|合計|全部で|トータル|も)?[ :]?(?:約)?(?<n>[0-9]{2,4})(?:$|くらい|ぐらい|です|ある|あり|超|以上|、|。| )")]
    private static partial Regex Bare();

    /// <summary>「父の借金が500万、私のが60万」: two people's debts in all, and only one's own counts.</summary>
    private static bool IsBesideAnothers(IReadOnlyList<Entity> entities) => entities.Any(entity => entity is Entity.Money money && Persons.IsOther(money.Of));

    private static CaseFile With(CaseFile file, Entity.Money money) =>
        Amounts.Middle(money) is { } total && !file.StatedTotal.Is(total) ? file with { StatedTotal = total } : file;
}
