using System.Collections.Frozen;

namespace DebtBot.Dialogs.JapaneseText.Topics;

/// <summary>The phrases of topics, found in one pass over a message.</summary>
internal sealed class TopicWords(IReadOnlyList<(Topic Topic, IReadOnlyList<string> Phrases)> entries)
{
    private readonly WordFinder words = new(entries.SelectMany(entry => entry.Phrases));

    private readonly FrozenDictionary<string, Topic[]> topics = entries.SelectMany(entry => entry.Phrases, (entry, phrase) => (entry.Topic, phrase))
        .GroupBy(pair => pair.phrase, pair => pair.Topic, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Every phrase that is there, with its length as weight.</summary>
    public IEnumerable<(Topic Topic, int Weight)> In(string folded) => words.In(folded).SelectMany(found => topics[found.Word], (found, topic) => (topic, found.Word.Length));
}
