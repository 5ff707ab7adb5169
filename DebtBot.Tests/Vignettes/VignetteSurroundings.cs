using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Tests.Vignettes;

/// <summary>What a worked case is checked against besides its report: the desks at that moment, and the answer of a conversation.</summary>
internal static class VignetteSurroundings
{
    /// <summary>Every desk that is not “open”, “closed” or closed until the moment given.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<(string Desk, string Expected)> desks, DeskDirectory directory, DateTimeOffset now)
    {
        foreach (var (desk, expected) in desks)
        {
            var found = directory.ById(desk, now) is { } referral ? State(referral, expected) : "no such desk";
            if (found != expected)
            {
                yield return $"desk {desk}: expected {expected}, found {found}";
            }
        }
    }

    /// <summary>What a new conversation answers to its first message, as plain text.</summary>
    public static string Answer(Conversation talk, string words, DateTimeOffset now)
    {
        var rehearsal = new Rehearsal(talk);
        rehearsal.Start(now);
        return string.Join('\n', rehearsal.Say(words, now).SelectMany(PlainText.Of));
    }

    private static string State(Referral referral, string expected) =>
        referral.OpenNow ? "open"
        : expected != "closed" && referral.NextOpens is { } next ? next.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
        : referral.Desk.Hours.AreKnown ? "closed" : "hours unknown";
}
