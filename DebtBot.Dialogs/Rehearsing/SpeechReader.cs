using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Rehearsing;

/// <summary>What was said to the other side, as it may be taken.</summary>
/// <param name="Amount">The largest amount offered, whole yen; null when none was.</param>
public sealed record Speech(IReadOnlySet<SpeechMark> Marks, Yen? Amount);

/// <summary>Marks what a creditor may hold the person to, and what was well said. 言った言葉の見立てで、承認に当たるかを決めるものではない（民法152条）。</summary>
public sealed partial class SpeechReader(JapaneseReader reader)
{
    private static readonly (string List, SpeechMark Mark)[] Plain =
    [
        ("surely", SpeechMark.PromisesSurely), ("work", SpeechMark.TellsWork), ("new-loan", SpeechMark.NewLoan), ("writing", SpeechMark.AsksForWriting), ("reply", SpeechMark.LeavesWithAReply),
    ];

    /// <param name="dayAsked">The other side has just asked for a day: a bare 「明日」 promises it.</param>
    public Speech Read(string text, DateOnly today, bool dayAsked = false)
    {
        var marks = new HashSet<SpeechMark>();
        Yen? amount = null;
        foreach (var sentence in Sentences().Split(text).Where(part => part.Length > 0))
        {
            var folded = Folded.Of(sentence);
            marks.UnionWith(MarksOf(folded));
            var pays = marks.Contains(SpeechMark.Acknowledges) || marks.Contains(SpeechMark.PromisesSurely);
            if (OfferIn(sentence, folded, today) is { } offered)
            {
                marks.Add(SpeechMark.OffersAmount);
                amount = amount is { } before && before > offered ? before : offered;
            }

            if ((dayAsked || pays || marks.Contains(SpeechMark.OffersAmount)) && !Refuses(folded) && NamesADay(sentence, folded, today))
            {
                marks.Add(SpeechMark.PromisesADay);
            }
        }

        return new(marks, amount);
    }

    private static HashSet<SpeechMark> MarksOf(string folded)
    {
        HashSet<SpeechMark> marks = [.. Plain.Where(item => SpeechWords.Says(item.List, folded)).Select(item => item.Mark)];
        Add(SpeechMark.Acknowledges, SpeechWords.Says("acknowledges", folded) && !SpeechWords.Any("unless-acknowledges", folded));
        Add(SpeechMark.TellsFamily, SpeechWords.Any("family", folded) && !SpeechWords.Any("unless-family", folded) && !SetsALimit(folded));
        Add(SpeechMark.AsksWhoItIs, SpeechWords.Any("who", folded) && SpeechWords.Any("who-asking", folded));
        Add(SpeechMark.PromisesNothingNow, SpeechWords.Any("nothing-now", folded));
        Add(SpeechMark.SetsALimit, SetsALimit(folded));
        Add(SpeechMark.Harsh, SpeechWords.Any("harsh", folded));
        if (SetsALimit(folded))
        {
            marks.Remove(SpeechMark.TellsWork);
        }

        return marks;

        void Add(SpeechMark mark, bool stands)
        {
            if (stands)
            {
                marks.Add(mark);
            }
        }
    }

    /// <summary>An amount that is not turned down in the same sentence.</summary>
    private Yen? OfferIn(string sentence, string folded, DateOnly today)
    {
        var amounts = reader.Read(sentence, today).OfType<Entity.Money>().Where(money => money.Max is > 0 and < Yen.MaxAmount).ToList();
        return amounts.Count == 0 || Refuses(folded) || Doubts().IsMatch(sentence) ? null : new Yen((long)amounts.Max(money => money.Max));
    }

    /// <summary>「払うとは言えません」 takes a promise back and sets no limit.</summary>
    private static bool SetsALimit(string folded) => SpeechWords.Any("limit", folded.Replace("とは言", "", StringComparison.Ordinal));

    private static bool Refuses(string folded) => SpeechWords.Any("nothing-now", folded) || SetsALimit(folded);

    private bool NamesADay(string sentence, string folded, DateOnly today) =>
        SpeechWords.Any("days", folded) || DayOfTheMonth().IsMatch(folded) || reader.Read(sentence, today).Any(entity => entity is Entity.Date { Value: not null } or Entity.Date { DayOfMonth: not null } or Entity.Duration { Dir: not "past" });

    [GeneratedRegex("[0-9]{1,2}日(?:に|まで|なら|頃|ごろ)", RegexOptions.NonBacktracking)]
    private static partial Regex DayOfTheMonth();

    [GeneratedRegex("[。！？!?\n]+", RegexOptions.NonBacktracking)]
    private static partial Regex Sentences();

    /// <summary>An amount that is asked about or repeated, not offered.</summary>
    [GeneratedRegex("(?:ですか|ますか|内訳|根拠|明細|とは|なんて|と言われ|って言われ|請求)", RegexOptions.NonBacktracking)]
    private static partial Regex Doubts();
}
