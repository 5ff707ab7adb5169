namespace DebtBot.Knowledge.Cases;

/// <summary>How a creditor pressed.</summary>
public enum PressureMeans
{
    Phone,
    Visit,
    Mail,
    Sms,
    Email,
    Sns,
    Poster,
    Telegram,
    Fax,
    Other,
}

public enum PressurePlace
{
    Home,
    Work,
    Family,
    Neighbours,
    Mobile,
    Other,
}
