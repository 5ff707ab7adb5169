using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Transcripts;

/// <summary>Every .chat file is script and approved output in one. APPROVE=1 rewrites them and fails, so that it never passes by itself.</summary>
public sealed class TranscriptTests
{
    private static readonly LawBook Law = LawBook.Load();
    private static readonly Conversation Plain = DebtBotConversation.Create(Law), WithSecondEar = DebtBotConversation.Create(Law, secondEar: true);

    public static TheoryData<string> Files { get; } = [.. Repository.Files("*.chat", "DebtBot.Tests").Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_conversation_goes_as_approved(string file)
    {
        var path = Path.Combine(Repository.Root, file);
        var approved = File.ReadAllText(path);
        var chat = ChatFile.Parse(approved);
        var played = chat.Play(chat.SecondEar ? WithSecondEar : Plain);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1" && played != approved)
        {
            File.WriteAllText(path, played);
            Assert.Fail($"{file} was rewritten; read the change and run again without APPROVE.");
        }

        Assert.Equal(approved, played);
    }

    [Fact]
    public void There_are_at_least_forty_conversations() => Assert.True(Files.Count >= 40);
}
