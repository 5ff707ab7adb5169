using DebtBot.Knowledge.Answers;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>What the search makes of a question: one answer it is sure of, or up to three to choose from, or nothing.</summary>
public sealed record AnswerVerdict(FoundAnswer? Sure, IReadOnlyList<ApprovedAnswer> Choices)
{
    /// <summary>So many answers are offered at most.</summary>
    public const int Most = 3;

    /// <summary>Below this no answer is given. Measured in DebtBot.Tests/Specs/Answers.</summary>
    public const double Enough = 0.42;

    /// <summary>Below this none is offered; a question of everyday words alone must come nearer.</summary>
    private const double Possible = 0.28, PossibleIfEveryday = 0.36;

    /// <summary>The first must stand clear of the second.</summary>
    private const double Margin = 0.05;

    /// <summary>What lies further behind the first is not offered beside it.</summary>
    private const double FarBehind = 0.45;

    internal static AnswerVerdict Of(IReadOnlyList<FoundAnswer> found, bool isEveryday) => found switch
    {
        [{ Score: >= Enough } first] => new(first, []),
        [{ Score: >= Enough } first, var second, ..] when first.Score - second.Score >= Margin => new(first, []),
        [var first, ..] when first.Score >= (isEveryday ? PossibleIfEveryday : Possible) => new(null, [.. found.Where(item => item.Score >= first.Score * FarBehind).Take(Most).Select(item => item.Answer)]),
        _ => new(null, []),
    };
}
