using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options;

/// <summary>One way out, judged for one person.</summary>
internal abstract class Option(LegalSentences sentences)
{
    public abstract OptionKind Kind { get; }

    /// <summary>Whether this way has anything to do with the case at all; the others are not listed.</summary>
    public virtual bool IsRelevant(OptionInputs inputs) => true;

    /// <summary>The finding with its <see cref="Nearness"/> as rank; the list is renumbered afterwards.</summary>
    public abstract OptionFinding Judge(OptionInputs inputs);

    protected OptionDraft Draft() => new(Kind, sentences);
}
