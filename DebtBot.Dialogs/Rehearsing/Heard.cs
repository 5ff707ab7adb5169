using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Rehearsing;

/// <summary>What an answer means on the line it answers: a bare 「はい」 to 「払えますね」 is a promise, a bare 「スーパー」 names a workplace.</summary>
internal static class Heard
{
    private static readonly SpeechMark[] Holds =
        [SpeechMark.SetsALimit, SpeechMark.PromisesNothingNow, SpeechMark.LeavesWithAReply, SpeechMark.AsksForWriting, SpeechMark.AsksWhoItIs, SpeechMark.Harsh];

    public static IReadOnlySet<SpeechMark> In(LineTopic topic, string text, Speech speech)
    {
        HashSet<SpeechMark> marks = [.. speech.Marks];
        var yes = YesNoWords.Read(Folded.Of(text), deeds: false);
        if (yes is true && topic is (LineTopic.HowMuch or LineTopic.ByWhen or LineTopic.SomethingToday))
        {
            marks.Add(SpeechMark.Acknowledges);
        }

        if (topic == LineTopic.WorkAndFamily && yes is not false && Folded.Of(text).Length > 1 && !marks.Overlaps(Holds))
        {
            marks.Add(SpeechMark.TellsWork);
        }

        return marks;
    }

    /// <summary>How the other side takes it: promise, writing, who, no, or plain.</summary>
    public static string Reaction(IReadOnlySet<SpeechMark> marks) =>
        marks.Overlaps([SpeechMark.OffersAmount, SpeechMark.PromisesADay, SpeechMark.PromisesSurely, SpeechMark.NewLoan, SpeechMark.Acknowledges]) ? "promise"
        : marks.Contains(SpeechMark.AsksWhoItIs) ? "who"
        : marks.Overlaps([SpeechMark.AsksForWriting, SpeechMark.LeavesWithAReply]) ? "writing"
        : marks.Overlaps([SpeechMark.PromisesNothingNow, SpeechMark.SetsALimit]) ? "no"
        : "plain";
}
