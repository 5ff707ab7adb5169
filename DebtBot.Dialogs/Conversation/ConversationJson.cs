using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Conversation;

/// <summary>A conversation as JSON (UTF-8), the form in which it is sealed and stored.</summary>
public static class ConversationJson
{
    internal static readonly ConversationJsonContext Context = new(Options(new StoredLineConverter(new ConversationJsonContext(Options()).TranscriptLine)));

    public static byte[] Write(ConversationState state) => JsonSerializer.SerializeToUtf8Bytes(state, Context.ConversationState);

    /// <summary>Reads what <see cref="Write"/> wrote, in this or any older schema version.</summary>
    /// <exception cref="JsonException">Not a conversation, or written by a newer program.</exception>
    public static ConversationState Read(ReadOnlySpan<byte> utf8) => Read(utf8, SchemaSteps.Known);

    internal static ConversationState Read(ReadOnlySpan<byte> utf8, SchemaSteps steps)
    {
        var schema = SchemaSteps.SchemaOf(utf8);
        var state = schema == steps.Current
            ? JsonSerializer.Deserialize(utf8, Context.ConversationState)
            : JsonSerializer.Deserialize(steps.Raise(utf8, schema), Context.ConversationState);
        return state ?? throw new JsonException("A stored conversation is empty.");
    }

    private static JsonSerializerOptions Options(params JsonConverter[] more)
    {
        var options = new JsonSerializerOptions(ConversationJsonContext.Default.Options)
        {
            // The text is sealed, never put into a page; unescaped Japanese halves its size.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        JsonConverter[] converters =
        [
            .. more, new StoredAnswerConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new YenJsonConverter(), new AnnualRateJsonConverter(), new DateWindowJsonConverter(),
        ];
        converters.ToList().ForEach(options.Converters.Add);
        return options;
    }
}

/// <summary>Generated (de)serialisers; every type that stands inside an <see cref="Answer{T}"/> must be listed, the generator does not look into it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(Yen))]
[JsonSerializable(typeof(AnnualRate))]
[JsonSerializable(typeof(DateWindow))]
[JsonSerializable(typeof(DateOnly))]
[JsonSerializable(typeof(DateTimeOffset))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Home))]
[JsonSerializable(typeof(Acceleration))]
[JsonSerializable(typeof(JobKind))]
[JsonSerializable(typeof(CreditorKind))]
[JsonSerializable(typeof(ClaimProduct))]
[JsonSerializable(typeof(CourtRecord))]
[JsonSerializable(typeof(LoanPurpose))]
[JsonSerializable(typeof(GuarantorKind))]
[JsonSerializable(typeof(CollateralKind))]
[JsonSerializable(typeof(DebtorRole))]
[JsonSerializable(typeof(EventParty))]
[JsonSerializable(typeof(PaperKind))]
[JsonSerializable(typeof(ServiceMethod))]
[JsonSerializable(typeof(PressureMeans))]
[JsonSerializable(typeof(PressurePlace))]
[JsonSerializable(typeof(PressureContact))]
[JsonSerializable(typeof(NoticeFrom))]
[JsonSerializable(typeof(SchemeKind))]
[JsonSerializable(typeof(SeizureKind))]
[JsonSerializable(typeof(SeizureFor))]
[JsonSerializable(typeof(PayCycle))]
internal sealed partial class ConversationJsonContext : JsonSerializerContext;
