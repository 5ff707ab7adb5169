using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options.Effects;

/// <summary>What a way out may touch. The order is the order of fear: who will know comes first.</summary>
public enum EffectTopic
{
    Calls,
    Family,
    Workplace,
    Mail,
    Gazette,
    CreditRecord,
    Home,
    Car,
    Licences,
    Guarantor,
    BankAccount,
    Pension,
    Phone,
    Insurance,
    Renting,
    Scholarship,
    PublicServices,
}

public enum EffectWeight
{
    None,
    Depends,
    Touched,
}

/// <summary>What one way out does to one thing, in one approved sentence.</summary>
public sealed record OptionEffect(EffectTopic Topic, EffectWeight Weight, Reason Reason);

/// <summary>A cost in whole yen or a time in months, from–to, with its source.</summary>
/// <param name="Unit">yen or months.</param>
public sealed record OptionRange(string Id, string Title, string Unit, long From, long To, IReadOnlyList<LegalBasis> Basis, Confidence Confidence, DateOnly VerifiedOn);
