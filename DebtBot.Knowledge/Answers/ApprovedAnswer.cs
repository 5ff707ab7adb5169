using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Answers;

/// <summary>A short approved answer to a question people ask in the middle of something else.</summary>
/// <param name="Id">Stable; tests and transcripts name it.</param>
/// <param name="Title">What it is about, at most 20 characters: shown as a choice when several answers may fit.</param>
/// <param name="Questions">Ways people ask it; the search is built from them.</param>
/// <param name="First">What is said at once, at most 120 characters.</param>
/// <param name="More">What is said on demand.</param>
public sealed record ApprovedAnswer(string Id, string Title, IReadOnlyList<string> Questions, Reason First, IReadOnlyList<Reason> More, NextStep Next)
{
    /// <summary>Whether 「くわしく」 would tell anything beyond the first part.</summary>
    public bool HasMore => More.Count > 0 || Next != NextStep.None;
}

/// <summary>Where to go from an answer; each part may be missing.</summary>
/// <param name="Say">One sentence on what to do.</param>
/// <param name="Desk">Id of a desk in desks.yaml.</param>
/// <param name="Start">Words that start a topic of the conversation when the person says them.</param>
public sealed record NextStep(Reason? Say, string? Desk, string? Start)
{
    public static NextStep None { get; } = new(null, null, null);
}
