using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>How grave a sign of danger is: L1 vague, L2 said outright, L3 happening now, L4 violence, threats, a child.</summary>
public enum SafetyLevel
{
    None,
    L1,
    L2,
    L3,
    L4,
}

/// <summary>Who or what is in danger.</summary>
public enum SafetyKind
{
    None,
    Suicide,
    SelfHarm,
    Violence,
    Child,
    Threat,
    OtherPerson,

    /// <summary>Nothing to eat, no place to stay, no medicine, tonight: answered before any talk of debts, and after any other danger.</summary>
    Need,
}

/// <summary>What was seen in one message.</summary>
public readonly record struct SafetySign(SafetyLevel Level, SafetyKind Kind)
{
    public static SafetySign None => default;

    /// <summary>"none" or "L2 other-person"; null for anything else.</summary>
    public static SafetySign? Named(string name) => name.Split(' ') switch
    {
        ["none"] => None,
        [var level, var kind] when Enum.TryParse<SafetyLevel>(level, out var known) && KebabNames<SafetyKind>.TryParse(kind, out var who) => new(known, who),
        _ => null,
    };

    /// <summary>As <see cref="Named"/> reads it.</summary>
    public override string ToString() => Level == SafetyLevel.None ? "none" : $"{Level} {KebabNames<SafetyKind>.NameOf(Kind)}";
}
