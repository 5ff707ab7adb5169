using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options.Arrangements;

/// <summary>自分で相談・交渉する。返済に回せる額があり、急ぐ紙も時効の疑いもないときだけ並べる。</summary>
/// <remarks>民法152条1項。個別の和解で、相手に応じる義務はない。</remarks>
internal sealed class NegotiateYourself(LegalSentences sentences, ProcedureFigures figures) : InstalmentOption(sentences, figures)
{
    public override OptionKind Kind => OptionKind.NegotiateYourself;

    protected override bool IsClosed(OptionInputs inputs, OptionDraft draft)
    {
        if (LimitationComesFirst(inputs, draft))
        {
            return true;
        }

        var court = inputs.Deadlines.Any(deadline => deadline.StillPossible && deadline.What != "no-court-deadline");
        if (court)
        {
            draft.Blocker("negotiate.court-first");
        }

        return court;
    }

    protected override void Tell(OptionInputs inputs, OptionDraft draft) => draft.Caution("negotiate.never-sign").Caution("negotiate.write-down");

    protected override OptionFinding Judge(OptionInputs inputs, Instalments parts, OptionDraft draft)
    {
        if (parts.FitsShort)
        {
            return draft.Because("negotiate.what").Because("negotiate.limits").As(OptionFit.Possible, Nearness.Negotiate);
        }

        WouldChange(parts, draft);
        return draft.Blocker("negotiate.too-little").As(OptionFit.Blocked, Nearness.Blocked);
    }
}
