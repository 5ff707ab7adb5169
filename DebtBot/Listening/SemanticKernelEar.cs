using System.ClientModel;
using System.ClientModel.Primitives;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.SecondEar;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI;
using OpenAI.Chat;

namespace DebtBot.Listening;

/// <summary>Puts one question to a chat endpoint through Semantic Kernel and returns what it wrote. Made at the first question, so that nothing of it is loaded before.</summary>
internal sealed class SemanticKernelEar : IDisposable
{
    /// <summary>Room for the JSON and, with reasoning models, for what they think before.</summary>
    private const int MostTokens = 2_000;

    private readonly HttpClient http;
    private readonly OpenAIChatCompletionService chat;
    private readonly bool local;

    public SemanticKernelEar(ListeningOptions options)
    {
        // The deadline is the pipeline's; a client with one of its own would end the wait in another way.
        http = new(new LimitedBody()) { Timeout = Timeout.InfiniteTimeSpan };
        if (!string.IsNullOrEmpty(options.ApiKey))
        {
            // Azure reads this header, the others Authorization.
            http.DefaultRequestHeaders.Add("api-key", options.ApiKey);
        }

        local = ModelKinds.Of(options.Kind) is { Local: true };
        var client = new OpenAIClient(new ApiKeyCredential(string.IsNullOrEmpty(options.ApiKey) ? "none" : options.ApiKey), new OpenAIClientOptions
        {
            Endpoint = options.Address,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        });
        chat = new(options.Model!, client);
    }

    /// <summary>The model's words, or null when it refused, was cut short or was filtered.</summary>
    /// <exception cref="Exception">The endpoint did not answer as the protocol says.</exception>
    public async Task<string?> Ask(ModelQuestion question, CancellationToken cancel)
    {
        var turns = new ChatHistory(ModelPrompt.Instructions);
        turns.AddUserMessage(ModelPrompt.Message(question));
        var settings = new OpenAIPromptExecutionSettings
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(ModelPrompt.SchemaName, BinaryData.FromString(ModelPrompt.Schema(question).ToJsonString()), jsonSchemaIsStrict: true),
            MaxTokens = MostTokens,
            Temperature = local ? 0 : null,
        };
        var answers = await chat.GetChatMessageContentsAsync(turns, settings, kernel: null, cancel);
        return answers is [var only] && only.InnerContent is ChatCompletion { FinishReason: ChatFinishReason.Stop, Refusal: null or "" } ? only.Content : null;
    }

    public void Dispose() => http.Dispose();
}
