using System.Diagnostics.CodeAnalysis;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebtBot.Listening;

/// <summary>Puts waiting questions to the model, outside every turn, and brings the answers back as events. Whatever goes wrong, the conversation only hears that there is no answer.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The line is closed when the service ends.")]
internal sealed partial class ListeningService(
    QuestionQueue queue, ConversationLoop loop, Func<ModelLine> open, IOptions<ListeningOptions> options, ILogger<ListeningService> log) : BackgroundService
{
    private const int AtOnce = 4;

    /// <summary>Says on or off once.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value is { IsOn: true } set)
        {
            On(set.Kind!, set.Model!, set.Address.Host, set.DeadlineSeconds, set.CallsPerDay);
            return base.StartAsync(cancellationToken);
        }

        Off();
        return Task.CompletedTask;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var line = new Lazy<ModelLine>(open);
        try
        {
            await Parallel.ForEachAsync(
                queue.Questions.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, (put, cancel) => Answer(line, put, cancel));
        }
        catch (OperationCanceledException)
        {
            // The host is stopping; the sweep of the next start asks again while somebody still waits.
        }
        finally
        {
            if (line.IsValueCreated)
            {
                line.Value.Dispose();
            }
        }
    }

    private async ValueTask Answer(Lazy<ModelLine> line, PutQuestion put, CancellationToken cancel)
    {
        try
        {
            var json = await Ask(line, put.Question, cancel);
            await loop.Accept(put.Key, new ConversationEvent.ModelAnswered(put.Question.AnswerId(), put.Question.Id, json), cancel);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            AnswerLost(fault.GetType().Name);
        }
    }

    /// <summary>Null when there is no answer. A fault's own message may repeat the person's words, so only its kind is logged.</summary>
    private async Task<string?> Ask(Lazy<ModelLine> line, ModelQuestion question, CancellationToken cancel)
    {
        try
        {
            return await line.Value.Ask(question, cancel);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            NoAnswer(fault.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The second ear is off")]
    private partial void Off();

    [LoggerMessage(Level = LogLevel.Information, Message = "The second ear is on: {Kind}, model {Model} at {Host}, {Seconds} s for an answer, {Calls} questions a day")]
    private partial void On(string kind, string model, string host, int seconds, int calls);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model gave no answer: {Fault}")]
    private partial void NoAnswer(string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A model's answer could not be handed over: {Fault}")]
    private partial void AnswerLost(string fault);
}
