using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>保証会社が住宅ローンを全部立て替えた日から6か月を過ぎると、住宅資金特別条項で家を守る再生の申立てができなくなる。</summary>
/// <remarks>民事再生法198条2項。数えるのは申立ての日。年末年始は裁判所が閉まるため、実際に動ける最後の日を添える。</remarks>
internal static class HomeDeadline
{
    public const string What = "rehabilitation-after-subrogation";
    private const int Months = 6;

    public static IEnumerable<CourtDeadline> Of(CaseFile file, CourtCalendar calendar, LegalSentences sentences, DateOnly today)
    {
        if (!file.Assets.Home.TryGet(out var home) || !home.SubrogationCompleted.TryGet(out var paid))
        {
            yield break;
        }

        var last = paid.AddMonths(Months);
        var practical = calendar.Reaches(last) ? calendar.LastOpenUntil(last) : last;
        yield return new(What, "home", DateWindow.Day(last), last.DayNumber - today.DayNumber, last >= today, [],
            [sentences.Reason(last >= today ? "home.six-months" : "home.six-months-over", ("day", last), ("practical", practical))])
        {
            PracticalLastDay = practical,
            Actions = [sentences.Reason(last >= today ? "home.lawyer-now" : "home.other-ways")],
        };
    }
}
