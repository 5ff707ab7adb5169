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
    Court,
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

/// <summary>Who answered.</summary>
public enum PressureContact
{
    Borrower,
    Guarantor,
    Family,
    Workplace,
    Neighbour,
    Other,
    NoOne,
}

/// <summary>Who told the creditor in writing that the matter is in their hands.</summary>
public enum NoticeFrom
{
    None,
    Lawyer,
    Scrivener,
    Court,
}
