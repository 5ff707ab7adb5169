using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Urgency;

/// <summary>How fast something must be done, most urgent first.</summary>
public enum UrgencyLevel
{
    /// <summary>Life or body: before anything about money.</summary>
    LifeFirst,

    /// <summary>Today: a deadline today or tomorrow, a seizure running, threats, someone at the door.</summary>
    Today,

    /// <summary>Within days: a court deadline, power about to be cut.</summary>
    Days,

    /// <summary>Soon: a creditor presses, arrears, limitation to be checked.</summary>
    Soon,

    /// <summary>Nothing has to be done tonight.</summary>
    NotTonight,
}

/// <summary>The level of the whole case and why.</summary>
public sealed record UrgencyFinding(UrgencyLevel Level, DateOnly? By, IReadOnlyList<Reason> Because);
