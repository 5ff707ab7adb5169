using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>A typed key for one answer: questions write through it, rules name it when they miss it.</summary>
/// <param name="Key">Kebab-case, e.g. debt.last-payment.</param>
public sealed record Fact<TSubject, TValue>(
    string Key, Func<TSubject, Answer<TValue>> Read, Func<TSubject, Answer<TValue>, TSubject> Write)
    where TValue : notnull;

/// <summary>A fact a rule could not do without, about which subject, by key.</summary>
/// <param name="Key">The key of a <see cref="Fact{TSubject,TValue}"/>.</param>
/// <param name="Subject">Debt or paper id; empty for the person.</param>
public sealed record MissingFact(string Key, string Subject = "");
