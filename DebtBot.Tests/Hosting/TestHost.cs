using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Listening;
using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using DebtBot.Tests.Storage.LiteDb;
using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Hosting;

/// <summary>The loop over a store in memory, with a conversation that only echoes.</summary>
internal sealed class TestHost : IDisposable
{
    public static readonly ConversationKey Web = new("directline", "c1");
    public static readonly ConversationKey Line = new("line", "U1");

    private readonly LiteDbStore opened;

    public TestHost(Func<IConversationStore, IConversationStore>? around = null, int keepDays = 0)
    {
        var lite = MemoryStore.Create(MemoryStore.NeverCut).Open();
        opened = lite;
        Store = around?.Invoke(lite) ?? lite;
        Archive = new(Store, MemoryStore.Keys);
        Channels = new(() => [Pull, Push]);
        Courier = new(Channels, Archive, Clock);
        Loop = new(Archive, new((state, happened, now) => Handle(state, happened, now), Clock, TurnLog, keepDays: keepDays), Channels, Questions);
        Sweep = new(Archive, Loop, Courier, Questions, Clock, Options.Create(new DeliveryOptions { SweepSeconds = 5 }), SweepLog);
    }

    public ManualClock Clock { get; } = new();

    public RecordingDelivery Pull { get; } = new("directline", pushes: false);

    public RecordingDelivery Push { get; } = new("line", pushes: true);

    public CapturedLog<TurnRunner> TurnLog { get; } = new();

    public CapturedLog<Sweep> SweepLog { get; } = new();

    public IConversationStore Store { get; }

    public ConversationArchive Archive { get; }

    public DeliveryChannels Channels { get; }

    public Courier Courier { get; }

    public QuestionQueue Questions { get; } = new();

    public ConversationLoop Loop { get; }

    public Sweep Sweep { get; }

    public Func<ConversationState, ConversationEvent, DateTimeOffset, Turn> Handle { get; set; } = Echo;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Task<Accepted> Say(ConversationKey key, string id, string text) => Loop.Accept(key, new ConversationEvent.Said(id, text), Cancel);

    public async Task<ConversationState> State(ConversationKey key) => (await Loop.Read(key, Cancel))!;

    public static Turn Echo(ConversationState state, ConversationEvent happened, DateTimeOffset now)
    {
        if (state.HasSeen(happened.Id))
        {
            return new(state, []) { IsRepeat = true };
        }

        var answer = new Message(happened is ConversationEvent.Said said ? $"echo {said.Text}" : happened.GetType().Name);
        return new(state.Remember(happened, now).Tell(answer, happened.Id, now), [new Effect.Say(answer)]);
    }

    public void Dispose() => opened.Dispose();
}
