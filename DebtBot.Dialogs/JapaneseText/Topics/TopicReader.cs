using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.Topics;

/// <summary>What a message is about, most fitting first. Longer phrases weigh more; the order of topics.yaml breaks ties.</summary>
public static class TopicReader
{
    private static readonly IReadOnlyList<(Topic Topic, IReadOnlyList<string> Phrases)> Phrases =
    [
        .. PhraseFile.Load("JapaneseText/Topics/topics.yaml").Select(entry =>
            (KebabNames<Topic>.TryParse(entry.Name, out var topic) ? topic : throw new LawDataException("JapaneseText/Topics/topics.yaml", 0, 0, $"“{entry.Name}” is no topic"), entry.Phrases)),
    ];

    private static readonly Remembered<string, IReadOnlyList<Topic>> Last = new(Make);

    public static IReadOnlyList<Topic> Read(string text) => Last[text];

    private static List<Topic> Make(string text)
    {
        var folded = Folded.Of(text);
        var found = Phrases
            .Select((entry, order) => (entry.Topic, Weight: entry.Phrases.Where(phrase => folded.Contains(phrase, StringComparison.Ordinal)).Select(phrase => phrase.Length).DefaultIfEmpty(0).Max(), order))
            .Where(item => item.Weight > 0)
            .OrderByDescending(item => item.Weight).ThenBy(item => item.order)
            .Select(item => item.Topic)
            .ToList();
        if (SafetyScreen.Read(text).Level != SafetyLevel.None)
        {
            found.Insert(0, Topic.Crisis);
        }

        if (found.Count == 0)
        {
            found.Add(text.TrimEnd().EndsWith('?') || text.TrimEnd().EndsWith('？') || folded.EndsWith("ですか", StringComparison.Ordinal) ? Topic.Question : Topic.Unclear);
        }

        return found;
    }
}
