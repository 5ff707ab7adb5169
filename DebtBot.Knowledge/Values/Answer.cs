using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace DebtBot.Knowledge.Values;

/// <summary>What a person said to one question: not asked yet (default), わからない, 答えたくない, or a value. Unknown is never zero and never "no".</summary>
[JsonConverter(typeof(AnswerJsonConverterFactory))]
public readonly record struct Answer<T>
    where T : notnull
{
    private readonly T? value;

    private Answer(AnswerKind kind, T? value) => (Kind, this.value) = (kind, value);

    public AnswerKind Kind { get; }

    public static Answer<T> NotAsked => default;

    public static Answer<T> DontKnow => new(AnswerKind.DontKnow, default);

    public static Answer<T> Declined => new(AnswerKind.Declined, default);

    public bool IsGiven => Kind == AnswerKind.Given;

    /// <summary>True for every answer that carries no value: not asked, don't know, declined.</summary>
    public bool IsUnknown => Kind != AnswerKind.Given;

    /// <summary>True once the person was asked, whatever they said.</summary>
    public bool IsSettled => Kind != AnswerKind.NotAsked;

    public static Answer<T> Given(T value) => new(AnswerKind.Given, value);

    /// <summary>Not asked, わからない or 答えたくない.</summary>
    /// <exception cref="ArgumentOutOfRangeException">For Given, which needs a value.</exception>
    public static Answer<T> Without(AnswerKind kind) =>
        kind == AnswerKind.Given ? throw new ArgumentOutOfRangeException(nameof(kind), kind, "A given answer needs a value.") : new(kind, default);

    public bool TryGet([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return IsGiven;
    }

    /// <summary>True only when this very value was given; unknown is not a match and not a mismatch.</summary>
    public bool Is(T expected) => IsGiven && EqualityComparer<T>.Default.Equals(value, expected);

    /// <summary>True only when a value was given and it satisfies the test.</summary>
    public bool Is(Func<T, bool> test) => IsGiven && test(value!);

    public TResult Match<TResult>(Func<T, TResult> given, Func<TResult> unknown) => IsGiven ? given(value!) : unknown();

    public Answer<TResult> Map<TResult>(Func<T, TResult> map)
        where TResult : notnull => IsGiven ? Answer<TResult>.Given(map(value!)) : Answer<TResult>.Without(Kind);

    public static implicit operator Answer<T>(T value) => Given(value);

    public override string ToString() => IsGiven ? $"{value}" : Kind.ToString();
}

/// <summary>The four states of an <see cref="Answer{T}"/>.</summary>
public enum AnswerKind
{
    NotAsked,
    DontKnow,
    Declined,
    Given,
}
