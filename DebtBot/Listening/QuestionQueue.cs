using System.Threading.Channels;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Listening;

/// <summary>A question on its way to the model, with the conversation its answer goes back to.</summary>
internal sealed record PutQuestion(ConversationKey Key, ModelQuestion Question);

/// <summary>Questions to the model, in order. What finds no room is taken up by the sweep, or forgotten: nobody waits for it.</summary>
internal sealed class QuestionQueue
{
    private const int MostWaiting = 256;

    private readonly Channel<PutQuestion> waiting = Channel.CreateBounded<PutQuestion>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public ChannelReader<PutQuestion> Questions => waiting.Reader;

    public void Put(ConversationKey key, ModelQuestion question) => waiting.Writer.TryWrite(new(key, question));

    /// <summary>Called once per durable turn.</summary>
    public void After(ConversationKey key, Accepted turn)
    {
        foreach (var ask in turn.Effects.OfType<Effect.AskTheModel>())
        {
            Put(key, ask.Question);
        }
    }
}
