using DebtBot.Channels.DirectLine;
using DebtBot.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Channels.DirectLine;

public sealed class TokenTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("debtbot-key-").FullName;
    private readonly StandingClock clock = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_token_is_good_until_its_last_second_and_not_after()
    {
        var tokens = Tokens();
        var token = tokens.Issue("c1", "dl_me", TimeSpan.FromSeconds(1_800), TokenClaims.Talk);
        clock.Now += TimeSpan.FromSeconds(1_799);
        Assert.Equal(("c1", "dl_me"), (tokens.Read(token, TokenClaims.Talk)!.Conversation, tokens.Read(token, TokenClaims.Talk)!.User));
        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Null(tokens.Read(token, TokenClaims.Talk));
    }

    [Fact]
    public void A_token_is_good_for_its_own_use_only_and_not_when_touched()
    {
        var tokens = Tokens();
        var token = tokens.Issue("c1", null, TimeSpan.FromMinutes(1), TokenClaims.Stream);
        Assert.Null(tokens.Read(token, TokenClaims.Talk));
        var parts = token.Split('.');
        var other = tokens.Issue("c2", null, TimeSpan.FromMinutes(1), TokenClaims.Stream).Split('.');
        Assert.Null(tokens.Read($"{parts[0]}.{other[1]}.{parts[2]}", TokenClaims.Stream));
        Assert.Null(tokens.Read("", TokenClaims.Stream));
    }

    [Fact]
    public void A_restart_ends_nobodys_conversation()
    {
        var protection = new EphemeralDataProtectionProvider();
        var token = new Tokens(Key(protection), clock).Issue("c1", null, TimeSpan.FromMinutes(1), TokenClaims.Talk);
        Assert.NotNull(new Tokens(Key(protection), clock).Read(token, TokenClaims.Talk));
    }

    private SigningKey Key(IDataProtectionProvider protection) => new(() => SecretFile.GetOrAdd(Path.Combine(folder, "directline.key"), protection.CreateProtector("tokens")));

    private Tokens Tokens() => new(Key(new EphemeralDataProtectionProvider()), clock);

    private sealed class StandingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 1, 10, 0, TimeSpan.FromHours(9));

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
