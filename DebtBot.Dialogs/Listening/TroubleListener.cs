using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>Who comes because of a court, a seizure or a creditor's pressure and names no paper and no call is asked about it all the same.</summary>
internal static class TroubleListener
{
    public static CaseFile Hear(CaseFile file, string text, Asked? asked) =>
        asked?.Question != "welcome.trouble" || file.Papers.Count > 0 || file.Pressure.Count > 0 || file.Debts.Count > 0 ? file
        : TopicReader.Leading(TopicReader.Read(text)) switch
        {
            Topic.CourtPaper or Topic.Seizure => file.WithPaper(new("p1")),
            Topic.Harassment => file with { Pressure = [new Pressure()] },
            _ => file,
        };
}
