using DebtBot.Dialogs.ContactLog;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>A creditor's pressure in a message becomes an entry of the contact log.</summary>
internal static class PressureListener
{
    private const int MostEntries = 100;

    /// <summary>Told again within this time it is the same call; later it is another one.</summary>
    private static readonly TimeSpan OneTelling = TimeSpan.FromMinutes(30);

    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        if (file.Pressure.Count >= MostEntries || ContactReader.Read(text, context) is not { } told)
        {
            return More(file, text, context);
        }

        var entry = EntryOf(told) with { NotedAt = Told(context.Now), From = told.From is { } from ? from : OnlyIllegalLender(file) };
        return file.Pressure.LastOrDefault(known => IsSame(known, entry)) is not { } same ? file with { Pressure = [.. file.Pressure, entry] }
            : Filled(same, entry) is var more && more == same ? file
            : file with { Pressure = [.. file.Pressure.Select(known => ReferenceEquals(known, same) ? more : known)] };
    }

    /// <summary>Words and promises told right after a contact belong to it.</summary>
    private static CaseFile More(CaseFile file, string text, HearingContext context)
    {
        if (file.Pressure is not [.., var last] || !(last.NotedAt.TryGet(out var then) && context.Now is { } now && now - then <= OneTelling) || ContactReader.MoreOfIt(text, context) is not { } told)
        {
            return file;
        }

        var more = EntryOf(told);
        var filled = Filled(last, more) with { At = OrTold(last.At, more.At), On = OrTold(last.On, more.On), Words = OrTold(last.Words, more.Words) };
        return filled == last ? file : file with { Pressure = [.. file.Pressure.SkipLast(1), filled] };
    }

    /// <summary>What was not known a moment ago may be told now.</summary>
    private static Answer<T> OrTold<T>(Answer<T> known, Answer<T> told)
        where T : notnull => known.IsGiven || !told.IsGiven ? known : told;

    /// <summary>What the second telling of the same call adds.</summary>
    private static Pressure Filled(Pressure known, Pressure told) => known with
    {
        Person = Or(known.Person, told.Person), Where = Or(known.Where, told.Where), Reached = Or(known.Reached, told.Reached),
        Demanded = Or(known.Demanded, told.Demanded), PayBy = Or(known.PayBy, told.PayBy), Promise = Or(known.Promise, told.Promise), Times = Or(known.Times, told.Times),
    };

    private static Answer<T> Or<T>(Answer<T> known, Answer<T> told)
        where T : notnull => known.IsSettled ? known : told;

    private static Pressure EntryOf(ContactMention told) => new()
    {
        Person = Told(told.Person), At = Told(told.At), On = Told(told.On), By = Told(told.By), Where = Told(told.Where), Reached = Told(told.Reached),
        Demanded = Told(told.Demanded), PayBy = Told(told.PayBy), Words = Told(told.Words), Promise = Told(told.Promise), Times = Told(told.Times),
    };

    private static Answer<string> Told(string? value) => value is { } given ? given : Answer<string>.NotAsked;

    private static Answer<T> Told<T>(T? value)
        where T : struct => value is { } given ? given : Answer<T>.NotAsked;

    /// <summary>Who owes an unlicensed lender alone need not be asked who threatens.</summary>
    private static Answer<string> OnlyIllegalLender(CaseFile file) => file.Debts is [{ Creditor: var creditor } only] && only.Kind.Is(CreditorKind.Unlicensed) ? creditor : Answer<string>.NotAsked;

    /// <summary>The same call told twice: nothing in the new telling contradicts the entry that is there and nothing is added to it.</summary>
    private static bool IsSame(Pressure known, Pressure told) =>
        !(known.NotedAt.TryGet(out var then) && told.NotedAt.TryGet(out var now) && now - then > OneTelling) && Fits(known.From, told.From) && Fits(known.By, told.By) && Fits(known.At, told.At) && Fits(known.On, told.On) && Fits(known.Words, told.Words) && (known.Demanded.IsUnknown || Fits(known.Demanded, told.Demanded));

    private static bool Fits<T>(Answer<T> known, Answer<T> told)
        where T : notnull => told.IsUnknown || known.Equals(told);
}
