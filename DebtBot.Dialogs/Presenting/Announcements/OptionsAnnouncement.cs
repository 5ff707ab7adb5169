using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Options.Effects;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>The ways out side by side, the nearest first, each with what stands in its way or would change it, and what it does to what the person wants to keep. Never one verdict; while too little is known no way is named, only what is still needed.</summary>
internal sealed class OptionsAnnouncement(InterviewGuide guide) : Announcement
{
    public const string Stem = "options/";
    private const int MostOptions = 3;
    private const int MostFacts = 3;
    private const int MostWishes = 2;

    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling)
    {
        if (OwnDoor.OfAll(telling.Moment.State.Case))
        {
            yield break;
        }

        var shown = Shown(telling.Moment).ToList();
        if (shown.Count > 0)
        {
            var messages = shown.Select(option => Of(option, telling)).ToList();
            yield return new(Stem + Fingerprint.Of(string.Join('\n', messages.Select(message => message.Text))), [new(telling.Texts["options.intro"].Say[0]), .. messages, new(More(shown, telling))]);
        }
        else if (Needed(telling) is { Count: > 0 } facts)
        {
            yield return new($"options-ask/{string.Join('/', facts)}", [new(Filled.With(telling.Texts["options.ask"].Say[0], ("facts", string.Join("、", facts))))]);
        }
    }

    /// <summary>Who may talk themselves is offered the preparation for it.</summary>
    private static string More(IReadOnlyList<OptionFinding> shown, Telling telling) =>
        shown.Any(option => option.Kind == OptionKind.NegotiateYourself) && !telling.Moment.State.Coach.Preparing
            ? $"{telling.Texts["options.more"].Say[0]}\n{telling.Texts["negotiation.offer"].Say[0]}"
            : telling.Texts["options.more"].Say[0];

    /// <summary>At most three candidates, the nearest first.</summary>
    public static IEnumerable<OptionFinding> Shown(Moment moment) =>
        moment.Report.Options.Where(option => option.Fit is OptionFit.Suits or OptionFit.Possible).OrderBy(option => option.Rank).Take(MostOptions);

    private IReadOnlyList<string> Needed(Telling telling) =>
        [.. telling.Moment.Report.Options.Where(option => option.Fit == OptionFit.CannotTell).SelectMany(option => option.Missing)
            .Select(fact => guide.Find(fact.Key) is { } question ? telling.Texts[question.Id].Name : null).OfType<string>().Distinct().Take(MostFacts)];

    private static Message Of(OptionFinding option, Telling telling)
    {
        var wished = telling.Moment.State.Case.Wishes.Select(Wishes.TopicOf).ToHashSet();
        Reason[] told =
        [
            .. option.Because.Take(2), .. option.Blockers.Take(1), .. option.WouldChange.Count > 0 ? option.WouldChange.Take(1) : option.Cautions.Take(1),
            .. option.Effects.Where(effect => wished.Contains(effect.Topic)).Take(MostWishes).Select(effect => effect.Reason),
        ];
        return new($"◆{OptionNames.Of(option.Kind, telling.Texts)}\n{(told.Length > 0 ? LegalBubble.Text(told, telling.Law.Sentences) : "")}".TrimEnd());
    }
}
