using System.Net;
using DebtBot.Hosting.Limits;
using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Hosting.Limits;

/// <summary>Who is let in when there is not room for all.</summary>
public sealed class AdmissionTests
{
    private const string Noisy = "203.0.113.1", Quiet = "203.0.113.2";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_beyond_its_minute_waits_and_the_next_is_served()
    {
        using var admission = Of(new() { RequestsPerMinute = 20 });
        for (var request = 0; request < 20; request++)
        {
            Assert.Null(await Once(admission, Noisy));
        }

        Assert.Equal(Refused.Address, await Once(admission, Noisy));
        Assert.Null(await Once(admission, Quiet));
        Assert.Null(await Once(admission, address: null));
    }

    [Fact]
    public async Task When_the_host_is_full_whoever_asked_for_much_shares_half_of_it()
    {
        using var admission = Of(new() { AtOnce = 10, Waiting = 0, ModestPerMinute = 2, AtOncePerAddress = 100 });
        var held = new List<Pass>();
        for (var request = 0; request < 20; request++)
        {
            held.Add(await admission.Enter(Noisy, proves: false, Cancel));
        }

        Assert.Equal(2 + 5, held.Count(pass => pass.Reason is null));
        Assert.Equal(Refused.Full, held[^1].Reason);
        Assert.Null((await admission.Enter(Quiet, proves: false, Cancel)).Reason);
        held.ForEach(pass => pass.Dispose());
        Assert.Null(await Once(admission, Noisy));
    }

    [Fact]
    public async Task One_address_works_on_a_few_requests_at_a_time()
    {
        using var admission = Of(new() { AtOncePerAddress = 3 });
        for (var request = 0; request < 3; request++)
        {
            Assert.Null((await admission.Enter(Noisy, proves: false, Cancel)).Reason);
        }

        Assert.Equal(Refused.AtOnce, (await admission.Enter(Noisy, proves: false, Cancel)).Reason);
    }

    [Fact]
    public async Task Many_refusals_make_an_address_wait_also_at_an_endpoint_that_proves_itself()
    {
        using var admission = Of(new() { RefusalsPerMinute = 5, RequestsPerMinute = 10 });
        for (var request = 0; request < 30; request++)
        {
            using var pass = await admission.Enter(Noisy, proves: true, Cancel);
            Assert.Null(pass.Reason);
        }

        for (var refusal = 0; refusal < 5; refusal++)
        {
            admission.CountRefusal(Noisy);
        }

        Assert.Equal(Refused.Refusals, (await admission.Enter(Noisy, proves: true, Cancel)).Reason);
        Assert.Null((await admission.Enter(Quiet, proves: true, Cancel)).Reason);
    }

    [Fact]
    public async Task What_waits_is_let_in_when_there_is_room_and_one_more_is_sent_away()
    {
        using var admission = Of(new() { AtOnce = 2, Waiting = 1 });
        var first = await admission.Enter("198.51.100.1", proves: false, Cancel);
        await admission.Enter("198.51.100.2", proves: false, Cancel);
        var waiting = admission.Enter("198.51.100.3", proves: false, Cancel).AsTask();
        Assert.Equal(Refused.Full, (await admission.Enter("198.51.100.4", proves: false, Cancel)).Reason);
        Assert.False(waiting.IsCompleted);
        first.Dispose();
        Assert.Null((await waiting).Reason);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010db800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010db800010002")]
    [InlineData("127.0.0.1", null)]
    [InlineData("::1", null)]
    [InlineData("::ffff:127.0.0.1", null)]
    public void An_address_stands_for_a_sender(string address, string? sender) => Assert.Equal(sender, Allowance.Sender(IPAddress.Parse(address)));

    private static Admission Of(LimitOptions limits) => new(Options.Create(limits));

    private static async Task<Refused?> Once(Admission admission, string? address)
    {
        using var pass = await admission.Enter(address, proves: false, Cancel);
        return pass.Reason;
    }
}
