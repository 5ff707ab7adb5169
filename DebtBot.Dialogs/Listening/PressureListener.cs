using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.PressureWords;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>A creditor's pressure in a message becomes an entry of the contact log.</summary>
internal static class PressureListener
{
    private const int MostEntries = 100;

    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        if (PressureReader.Read(text) is not { } mention || file.Pressure.Count >= MostEntries)
        {
            return file;
        }

        var entry = new Pressure
        {
            From = CreditorDictionary.Find(text) is [var match, ..] ? match.Name : OnlyIllegalLender(file),
            By = mention.By is { } by ? by : Answer<PressureMeans>.NotAsked,
            Where = mention.Where is { } where ? where : Answer<PressurePlace>.NotAsked,
            At = Interviews.Hear.Moment(text, context) is { IsGiven: true } at ? at : Answer<DateTimeOffset>.NotAsked,
            Words = mention.Quoted is { } quoted ? quoted : Answer<string>.NotAsked,
        };
        return file.Pressure.Any(known => IsSame(known, entry)) ? file : file with { Pressure = [.. file.Pressure, entry] };
    }

    /// <summary>Who owes an unlicensed lender alone need not be asked who threatens.</summary>
    private static Answer<string> OnlyIllegalLender(CaseFile file) => file.Debts is [{ Creditor: var creditor } only] && only.Kind.Is(CreditorKind.Unlicensed) ? creditor : Answer<string>.NotAsked;

    /// <summary>The same call told twice: nothing in the new telling contradicts the entry that is there and nothing is added to it.</summary>
    private static bool IsSame(Pressure known, Pressure told) =>
        Fits(known.From, told.From) && Fits(known.By, told.By) && Fits(known.At, told.At) && Fits(known.Words, told.Words);

    private static bool Fits<T>(Answer<T> known, Answer<T> told)
        where T : notnull => told.IsUnknown || known.Equals(told);
}
