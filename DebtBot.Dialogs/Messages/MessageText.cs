using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Messages;

/// <summary>The wording of one question or saying in one language, as its YAML entry gives it.</summary>
/// <param name="Ask">The question; one bubble.</param>
/// <param name="Help">Where to look for the answer.</param>
/// <param name="Repair">Asked again in other words after an answer that was not understood.</param>
/// <param name="Heard">The echo of what was understood; {value} is the answer.</param>
/// <param name="Why">Why this is asked.</param>
/// <param name="Name">What the fact is called in a summary or a correction.</param>
/// <param name="Words">Words by which people refer to it when they correct it.</param>
/// <param name="Say">Bubbles of a plain saying.</param>
/// <param name="Again">Said or asked instead where the same words stood in the reply before.</param>
/// <param name="Buttons">Quick replies.</param>
public sealed record MessageText(
    string Id, string? Ask, string? Help, string? Repair, string? Heard, string? Why, string? Name,
    IReadOnlyList<string> Words, IReadOnlyList<string> Say, string? Again, IReadOnlyList<QuickReply> Buttons);
