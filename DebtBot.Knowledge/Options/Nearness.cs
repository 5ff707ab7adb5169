namespace DebtBot.Knowledge.Options;

/// <summary>How near a way out lies, smaller is nearer: the rows of the practitioners' decision table as numbers. Practice, not law; the wishes move it, the fit never depends on it.</summary>
internal static class Nearness
{
    public const int InvokeLimitation = 1;
    public const int LimitationOpen = 5;
    public const int Hardship = 8;
    public const int ArrangementShort = 10;
    public const int RehabilitationNeeded = 12;
    public const int Overpayment = 13;
    public const int BankruptcyNeeded = 14;
    public const int Negotiate = 15;
    public const int Conciliation = 16;
    public const int RehabilitationObjected = 18;
    public const int ArrangementLong = 20;
    public const int RehabilitationBeside = 22;
    public const int ConciliationLong = 26;
    public const int RehabilitationNotNeeded = 30;
    public const int BankruptcyBeside = 40;

    /// <summary>The last place of a way that can be judged.</summary>
    public const int LastKnown = 55;
    public const int CannotTell = 60;
    public const int Blocked = 80;
    public const int BankruptcyCanPay = 85;
}
