using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.Topics;

/// <summary>What a message is about, most fitting first: its phrases and what the readers found in it. Longer phrases weigh more; the order of topics.yaml breaks ties.</summary>
public static partial class TopicReader
{
    /// <summary>Topics that give way to every other: most people who have a court's letter cannot pay either.</summary>
    private static readonly Topic[] General = [Topic.CannotPay, Topic.Greeting];

    private static readonly string[] Gambling = ["ぎゃんぶる", "ぱちんこ", "すろっと", "競", "おんかじ", "賭け"];

    private const int Specific = 1_000, Mention = 100;

    private static readonly IReadOnlyList<(Topic Topic, IReadOnlyList<string> Phrases)> Topics = Load("JapaneseText/Topics/topics.yaml");
    private static readonly TopicWords Phrases = new(Topics);
    private static readonly TopicWords Mentions = new(Load("JapaneseText/Topics/topic-mentions.yaml"));
    private static readonly List<Topic> Order = [.. Topics.Select(entry => entry.Topic)];
    private static readonly Remembered<string, IReadOnlyList<Topic>> Last = new(Make);

    public static IReadOnlyList<Topic> Read(string text) => Last[text];

    /// <summary>The topic that decides what is asked first: a seizure for a tax is the tax's, with another office and other rules.</summary>
    public static Topic Leading(IReadOnlyList<Topic> topics) => topics[0] == Topic.Seizure && topics.Contains(Topic.Tax) ? Topic.Tax : topics[0];

    private static List<Topic> Make(string text)
    {
        var told = PaperReader.WithoutDenied(Spelling.Of(text));
        var folded = Gambling.Any(word => told.Contains(word, StringComparison.Ordinal)) ? NoGambling().Replace(told, "") : told;
        var weighed = Phrases.In(folded).Concat(TopicEvidence.In(text)).Select(item => (item.Topic, Weight: General.Contains(item.Topic) ? item.Weight : item.Weight + Specific))
            .Concat(Mentions.In(folded).Select(item => (item.Topic, Weight: item.Weight - Mention)));
        var found = weighed.GroupBy(item => item.Topic, item => item.Weight)
            .OrderByDescending(group => group.Key == Topic.Greeting ? int.MinValue : group.Max()).ThenBy(group => Order.IndexOf(group.Key))
            .Select(group => group.Key)
            .ToList();
        if (SafetyScreen.Find(text) is { Sign.Level: not SafetyLevel.None, Source: not SafetySource.Guess })
        {
            found.Insert(0, Topic.Crisis);
        }

        return found.Count > 0 ? found : [Asks(text, folded) ? Topic.Question : Topic.Unclear];
    }

    /// <summary>「ギャンブルはしてません」 is not about gambling.</summary>
    [GeneratedRegex("(?:ぎゃんぶる|ぱちんこ|すろっと|競馬|競艇|競輪|おんかじ|賭け事?)(?:なんか|とか|など|は|も|が)?(?:一切|まったく|全く|全然|もう)?(?:して(?:い)?(?:ない|ません)|し(?:ない|ません)|やって(?:い)?(?:ない|ません)|やらない|やりません|では(?:ない|ありません)|じゃない)")]
    private static partial Regex NoGambling();

    private static bool Asks(string text, string folded) => text.TrimEnd() is [.., '?' or '？'] || folded.EndsWith("ですか", StringComparison.Ordinal);

    private static IReadOnlyList<(Topic Topic, IReadOnlyList<string> Phrases)> Load(string path) =>
    [
        .. PhraseFile.Load(path).Select(entry =>
            (KebabNames<Topic>.TryParse(entry.Name, out var topic) ? topic : throw new LawDataException(path, 0, 0, $"“{entry.Name}” is no topic"), (IReadOnlyList<string>)[.. entry.Phrases.Select(Spelling.Unified)])),
    ];
}
