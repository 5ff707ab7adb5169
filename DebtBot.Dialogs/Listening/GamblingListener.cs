using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>Gambling spoken of, and not denied, plays a part. It is not echoed: nobody needs to read it back at night.</summary>
internal static class GamblingListener
{
    public static CaseFile Hear(CaseFile file, string text) =>
        file.Person.Gambling.IsSettled || !TopicReader.Read(text).Contains(Topic.Gambling)
            ? file
            : file with { Person = file.Person with { Gambling = true } };
}
