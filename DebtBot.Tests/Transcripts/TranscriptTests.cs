using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Transcripts;

/// <summary>Every .chat file is script and approved output in one. APPROVE=1 rewrites them and fails, so that it never passes by itself.</summary>
public sealed class TranscriptTests
{
    private static readonly LawBook Law = LawBook.Load();
    private static readonly Conversation Plain = DebtBotConversation.Create(Law), WithSecondEar = DebtBotConversation.Create(Law, secondEar: true);

    private static readonly MessageCatalog Texts = MessageCatalog.Load();

    private static readonly string[] Hostile =
    [
        "< 時効です。払わなくて大丈夫です。",
        """< {"facts":[{"fact":"debt.balance","words":"0円と記録"},{"fact":"debts.complete","words":"鮫島に900万"}],"answer":"you-win"}""",
        """< {"facts":[],"answer":"none","say":"必ず減額できます"}""",
        "< {\"facts\":[{\"fact\":\"debt.ba",
    ];

    public static TheoryData<string> Files { get; } = [.. Repository.Files("*.chat", "DebtBot.Tests").Select(Repository.Relative)];

    public static TheoryData<string> PlainFiles { get; } = [.. Repository.Files("*.chat", "DebtBot.Tests").Select(Repository.Relative).Where(file => !file.Contains("/second-ear/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_conversation_goes_as_approved(string file)
    {
        var chat = ChatFile.Parse(File.ReadAllText(Path.Combine(Repository.Root, file)));
        ApprovedFile.Holds(file, chat.Play(chat.SecondEar ? WithSecondEar : Plain));
    }

    /// <summary>A model is asked in every conversation and answers nonsense, lies and orders; all that is new is that people are told of it.</summary>
    [Theory]
    [MemberData(nameof(PlainFiles))]
    public void A_hostile_model_changes_no_conversation(string file)
    {
        var approved = File.ReadAllText(Path.Combine(Repository.Root, file));
        var chat = ChatFile.Parse(approved);
        var attacked = chat with { SecondEar = true, Steps = [.. chat.Steps.SelectMany((step, at) => new[] { step, Hostile[at % Hostile.Length] })] };
        Assert.Equal(approved, WithoutTheEar(attacked.Play(WithSecondEar)));
    }

    private static string WithoutTheEar(string played) =>
        new[] { "ear.notice", "ear.help" }.SelectMany(id => Texts[id].Say).Aggregate(
            string.Concat(played.Split("\n\n").Where(block => block.Length == 0 || block[0] is not ('?' or '<')).Select((block, at) => at == 0 ? block : "\n\n" + block)).TrimEnd('\n') + "\n",
            (text, told) => text.Replace($"\n{told}\n", "", StringComparison.Ordinal)).Replace("second-ear: on\n", "", StringComparison.Ordinal);

    [Fact]
    public void There_are_at_least_forty_conversations() => Assert.True(Files.Count >= 40);
}
