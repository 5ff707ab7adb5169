using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options.Arrangements;

/// <summary>A way of paying the whole principal in parts. Without total or surplus it cannot be told; the figures that are known are shown all the same.</summary>
internal abstract class InstalmentOption(LegalSentences sentences, ProcedureFigures figures) : Option(sentences)
{
    protected ProcedureFigures Figures => figures;

    public sealed override OptionFinding Judge(OptionInputs inputs)
    {
        var draft = Draft();
        if (IsClosed(inputs, draft))
        {
            return draft.As(OptionFit.Blocked, Nearness.Blocked);
        }

        var parts = Instalments.Of(inputs, figures);
        parts?.Show(draft);
        Tell(inputs, draft);
        return parts is { Surplus: not null }
            ? Judge(inputs, parts, draft.Needs(inputs.MissingPayments))
            : draft.Because("option.need-figures").Needs(inputs.MissingTotal).Needs(inputs.Budget.Missing).As(OptionFit.CannotTell, Nearness.CannotTell);
    }

    /// <summary>What closes this way before any figure is looked at.</summary>
    protected virtual bool IsClosed(OptionInputs inputs, OptionDraft draft) => false;

    /// <summary>What is true of this way whatever the figures say.</summary>
    protected virtual void Tell(OptionInputs inputs, OptionDraft draft)
    {
    }

    protected abstract OptionFinding Judge(OptionInputs inputs, Instalments parts, OptionDraft draft);

    protected static bool LimitationComesFirst(OptionInputs inputs, OptionDraft draft)
    {
        var first = inputs.Limitation.Any(finding => finding.LocksScripts);
        if (first)
        {
            draft.Blocker("negotiate.limitation-first");
        }

        return first;
    }

    /// <summary>What would bring the short or the long number of payments into reach.</summary>
    protected static void WouldChange(Instalments parts, OptionDraft draft)
    {
        if (!parts.FitsShort)
        {
            draft.WouldChange("change.short-instalments", ("amount", parts.ShortOf(parts.Short)));
        }

        if (!parts.FitsLong)
        {
            draft.WouldChange("change.long-instalments", ("amount", parts.ShortOf(parts.Long)));
        }
    }
}
