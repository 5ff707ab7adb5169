using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText.PastedText;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>Somebody quotes an advertisement: which of its words call for care and why, what to ask that office, whom to ask instead. Never a verdict on the office.</summary>
internal sealed class AdChecked : Interruption
{
    private const int MostSigns = 4;

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (AdReader.Read(text) is not { LooksLikeAnAd: true } ad)
        {
            return InterruptionOutcome.NotMine;
        }

        var signs = ad.Signs.Take(MostSigns).ToList();
        var finding = draft.Law.CheckAd([.. signs.Select(sign => sign.Sign)]);
        draft.Say("ad.seen", ("words", string.Join("", signs.Select(sign => $"「{sign.Words}」"))));
        foreach (var bubble in LegalBubble.Of(finding.Because, draft.Law.Sentences))
        {
            draft.Say(bubble);
        }

        draft.Say(new Message($"{draft.Texts["ad.ask"].Say[0]}\n{LegalBubble.Text([.. finding.Ask.Take(3)], draft.Law.Sentences)}"));
        draft.Say(new Message($"{draft.Texts["ad.instead"].Say[0]}\n{LegalBubble.Text([.. finding.Instead], draft.Law.Sentences)}"));
        return InterruptionOutcome.AskAgain;
    }
}
