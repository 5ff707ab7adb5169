namespace DebtBot.Knowledge.Cases;

public enum JobKind
{
    Employee,
    PartTime,
    Temporary,
    CivilServant,
    SelfEmployed,
    Director,
    Unemployed,
    Student,
    Homemaker,
    Pensioner,
    Other,
}

/// <summary>What the person wants to keep or reach; drives the order of options, never decides alone.</summary>
public enum Wish
{
    KeepHome,
    KeepCar,
    KeepJob,
    KeepSecretFromFamily,
    KeepSecretFromWork,
    ProtectGuarantor,
    StopCalls,
}
