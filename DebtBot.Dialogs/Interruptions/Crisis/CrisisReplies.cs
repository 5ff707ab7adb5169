using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>What is said to one sign of danger: bubbles, then lines open now, then one short question.</summary>
/// <param name="Yes">What はい to the question means: safe, or the level to go on with.</param>
/// <param name="No">What いいえ means, in the same words.</param>
internal sealed record CrisisReply(IReadOnlyList<string> Say, IReadOnlyList<string> Desks, string? Ask, IReadOnlyList<QuickReply> Buttons, string Yes, string No);

/// <summary>crisis.ja.yaml: a reply for each level and kind; a second, shorter one when the same sign comes again.</summary>
internal sealed class CrisisReplies
{
    private readonly Dictionary<string, CrisisReply> byId;

    private CrisisReplies(Dictionary<string, CrisisReply> byId) => this.byId = byId;

    public static CrisisReplies Load() => new(
        StrictYaml.ReadEmbedded(typeof(CrisisReplies).Assembly, "Interruptions/Crisis/crisis.ja.yaml").Entries().ToDictionary(
            entry => entry.Key,
            entry =>
            {
                var map = entry.Map.Allow("say", "desks", "ask", "buttons", "yes", "no");
                return new CrisisReply(map.Texts("say"), map.Texts("desks"), map.TextOrNull("ask"), [.. map.Texts("buttons").Select(text => new QuickReply(text, text))], map.Text("yes"), map.Text("no"));
            }, StringComparer.Ordinal));

    /// <summary>The most special reply there is for how often the sign was answered before: level-kind, then level. From the second on, asking again and leaving it open take turns.</summary>
    public CrisisReply For(SafetySign sign, int before)
    {
        var special = $"{sign.Level}-{KebabNames<SafetyKind>.NameOf(sign.Kind)}";
        var rung = before == 0 ? "" : before % 2 == 1 ? "-again" : "-still";
        return byId[new[] { special + rung, sign.Level + rung, special, $"{sign.Level}" }.First(byId.ContainsKey)];
    }

    /// <summary>What is said when only the learned layer suspects something.</summary>
    public CrisisReply Quiet(SafetyKind kind) => byId.GetValueOrDefault($"quiet-{KebabNames<SafetyKind>.NameOf(kind)}", byId["quiet"]);
}
