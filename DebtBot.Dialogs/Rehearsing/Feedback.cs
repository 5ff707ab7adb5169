using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Negotiation.Rehearsal;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Rehearsing;

/// <summary>The end of a rehearsal: two things done well, one to change and what to say instead. Never blame.</summary>
internal static class Feedback
{
    private static readonly (string Id, Func<Rehearsal, bool> Stands)[] Good =
    [
        ("practice.good.reply", rehearsal => rehearsal.Has(SpeechMark.LeavesWithAReply)),
        ("practice.good.writing", rehearsal => rehearsal.Has(SpeechMark.AsksForWriting)),
        ("practice.good.who", rehearsal => rehearsal.Has(SpeechMark.AsksWhoItIs)),
        ("practice.good.limit", rehearsal => rehearsal.Has(SpeechMark.SetsALimit)),
        ("practice.good.no", rehearsal => rehearsal.Has(SpeechMark.PromisesNothingNow)),
        ("practice.good.amount", rehearsal => rehearsal.Has(SpeechMark.OffersAmount) && !rehearsal.OfferedTooMuch),
        ("practice.good.calm", rehearsal => !rehearsal.Has(SpeechMark.Harsh)),
        ("practice.good.tried", _ => true),
        ("practice.good.stayed", _ => true),
    ];

    /// <summary>The one that matters most comes first.</summary>
    private static readonly (string Id, Func<Rehearsal, bool> Stands)[] Change =
    [
        ("practice.change.loan", rehearsal => rehearsal.Has(SpeechMark.NewLoan)),
        ("practice.change.amount", rehearsal => rehearsal.OfferedTooMuch),
        ("practice.change.surely", rehearsal => rehearsal.Has(SpeechMark.PromisesSurely)),
        ("practice.change.work", rehearsal => rehearsal.Has(SpeechMark.TellsWork)),
        ("practice.change.family", rehearsal => rehearsal.Has(SpeechMark.TellsFamily)),
        ("practice.change.day", rehearsal => rehearsal.Has(SpeechMark.PromisesADay)),
        ("practice.change.acknowledges", rehearsal => rehearsal.Has(SpeechMark.Acknowledges)),
        ("practice.change.harsh", rehearsal => rehearsal.Has(SpeechMark.Harsh)),
        ("practice.change.no-writing", rehearsal => !rehearsal.Has(SpeechMark.AsksForWriting) && !rehearsal.Has(SpeechMark.LeavesWithAReply)),
        ("practice.change.no-name", rehearsal => !rehearsal.Has(SpeechMark.AsksWhoItIs)),
        ("practice.change.nothing", _ => true),
    ];

    public static void Say(TurnDraft draft, Rehearsal rehearsal)
    {
        var good = Good.Where(item => item.Stands(rehearsal)).Take(2).Select(item => "・" + draft.Texts[item.Id].Say[0]);
        var change = draft.Texts[Change.First(item => item.Stands(rehearsal)).Id];
        draft.Say("practice.end");
        draft.Say(new Message($"【よかったこと】\n{string.Join('\n', good)}"));
        draft.Say(new Message($"【次に変えるなら、一つ】\n{change.Say[0]}{Share(draft, rehearsal, change.Id)}\n【代わりの言い方】\n「{change.Help}」"));
        foreach (var bubble in LegalBubble.Of(RehearsalReasons.Of(rehearsal.Has(SpeechMark.Acknowledges), rehearsal.Manner == Manner.Illegal, draft.Law.Sentences), draft.Law.Sentences))
        {
            draft.Say(bubble);
        }

        draft.Say("practice.next");
    }

    private static string Share(TurnDraft draft, Rehearsal rehearsal, string change) =>
        change != "practice.change.amount" ? ""
        : draft.Moment.Report.Plan?.ShareOf(rehearsal.Debt)?.Monthly is { } share ? "\n" + Messages.Filled.With(draft.Texts["practice.share"].Say[0], ("amount", JapaneseValues.Of(share)))
        : "\n" + draft.Texts["practice.no-share"].Say[0];
}
