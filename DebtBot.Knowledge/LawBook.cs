using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge;

/// <summary>The whole law module, loaded once: data checked, rules listed.</summary>
public sealed class LawBook
{
    private LawBook(LawLibrary library) => Sentences = library.Sentences;

    /// <summary>The approved legal sentences.</summary>
    public LegalSentences Sentences { get; }

    /// <exception cref="LawDataException">A slip in any data file, with its place.</exception>
    public static LawBook Load() => new(LawLibrary.Load());
}
