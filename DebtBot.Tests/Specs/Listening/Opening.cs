using DebtBot.Dialogs;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using YamlDotNet.RepresentationModel;

namespace DebtBot.Tests.Specs.Listening;

/// <summary>The first message of a conversation, what it is about and what must and must not be in the case afterwards.</summary>
internal sealed record Opening(string Text, IReadOnlyList<string> Topics, IReadOnlyList<string> Facts, IReadOnlyList<string> Not)
{
    private static readonly Lazy<DebtBot.Dialogs.Conversation.Conversation> Conversation = new(() => DebtBotConversation.Create(LawBook.Load()));
    private static readonly DateTimeOffset Night = new(2026, 11, 25, 1, 10, 0, TimeSpan.FromHours(9));

    public string Topic => KebabNames<Topic>.NameOf(TopicReader.Read(Text)[0]);

    public bool IsTopicRight => Topics.Contains(Topic);

    public CaseFile Case()
    {
        var rehearsal = new Rehearsal(Conversation.Value);
        rehearsal.Start(Night);
        rehearsal.Say(Text, Night);
        return rehearsal.State.Case;
    }

    /// <summary>What is wrong in the case: a fact that is not there, or one that must not be.</summary>
    public IReadOnlyList<string> Wrong(CaseFile heard) =>
    [
        .. Facts.Where(fact => !OpeningFacts.Holds(heard, fact)).Select(fact => $"missing {fact}"),
        .. Not.Where(fact => OpeningFacts.Holds(heard, fact)).Select(fact => $"must not {fact}"),
    ];

    public static IReadOnlyList<Opening> Read(string file)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/Listening", file));
        yaml.Load(text);
        return [.. ((YamlSequenceNode)((YamlMappingNode)yaml.Documents[0].RootNode)["openings"]).Cast<YamlMappingNode>().Select(Of)];
    }

    private static Opening Of(YamlMappingNode map) => new(map["say"].ToString(), map["topic"].ToString().Split('|'), List(map, "facts"), List(map, "not"));

    private static List<string> List(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var list) ? [.. ((YamlSequenceNode)list).Select(item => item.ToString())] : [];
}
