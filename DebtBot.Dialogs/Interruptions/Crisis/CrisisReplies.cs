using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>What is said to one sign of danger: bubbles, then lines open now, then one short question.</summary>
internal sealed record CrisisReply(IReadOnlyList<string> Say, IReadOnlyList<string> Desks, string? Ask, IReadOnlyList<QuickReply> Buttons);

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
                var map = entry.Map.Allow("say", "desks", "ask", "buttons");
                return new CrisisReply(map.Texts("say"), map.Texts("desks"), map.TextOrNull("ask"), [.. map.Texts("buttons").Select(text => new QuickReply(text, text))]);
            }, StringComparer.Ordinal));

    /// <summary>The most special reply there is: level-kind, then level.</summary>
    public CrisisReply For(SafetySign sign, bool again)
    {
        var special = $"{sign.Level}-{KebabNames<SafetyKind>.NameOf(sign.Kind)}";
        var ids = again ? new[] { $"{special}-again", $"{sign.Level}-again", special, $"{sign.Level}" } : [special, $"{sign.Level}"];
        return byId[ids.First(byId.ContainsKey)];
    }
}
