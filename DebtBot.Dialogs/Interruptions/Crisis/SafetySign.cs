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
}

/// <summary>What the rule layer saw in one message.</summary>
public readonly record struct SafetySign(SafetyLevel Level, SafetyKind Kind)
{
    public static SafetySign None => default;
}
