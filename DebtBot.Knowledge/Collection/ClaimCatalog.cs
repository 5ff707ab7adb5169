using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Collection;

/// <summary>claims.ja.yaml: what creditors say, and what of it may be said.</summary>
public sealed class ClaimCatalog
{
    private readonly IReadOnlyList<CreditorClaim> claims;

    internal ClaimCatalog(LawLibrary library) => claims =
    [
        .. library.File("Collection/claims.ja.yaml").Entries().Select(entry =>
        {
            entry.Map.Allow("said", "except", "verdict", "does", "announces", "may-threaten");
            return library.Sentences.Has($"claim.{entry.Key}.why") ? Claim(entry.Key, entry.Map) : throw entry.Map.Fault(null, $"no approved sentence “claim.{entry.Key}.why”");
        }),
    ];

    public IReadOnlyList<CreditorClaim> All => claims;

    /// <summary>Every claim recognised in the words, in the order of the catalogue; none is guessed.</summary>
    public IReadOnlyList<CreditorClaim> In(string words)
    {
        var plain = PlainForm.Of(words);
        return [.. claims.Where(claim => claim.IsSaidIn(plain))];
    }

    private static CreditorClaim Claim(string id, YamlMap map) => new(
        id, map.Kind<ClaimVerdict>("verdict"), [.. map.Texts("said").Select(PlainForm.Of)], [.. map.Texts("except").Select(PlainForm.Of)],
        map.Texts("does"), map.Texts("announces"), map.Has("may-threaten") && map.YesNo("may-threaten"));
}
