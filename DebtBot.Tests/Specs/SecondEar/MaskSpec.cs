using DebtBot.Dialogs.SecondEar;
using YamlDotNet.Serialization;

namespace DebtBot.Tests.Specs.SecondEar;

/// <summary>Nothing that says who somebody is leaves for a model; what we want to hear stays.</summary>
public sealed class MaskSpec
{
    public static TheoryData<string> Cases { get; } = [.. Read().Select(item => item.Text)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Identifiers_go_and_facts_stay(string text)
    {
        var item = Read().Single(item => item.Text == text);
        var masked = Mask.Of(item.Text, item.Strangers);
        Assert.All(item.Gone, gone => Assert.DoesNotContain(gone, masked, StringComparison.Ordinal));
        Assert.All(item.Kept, kept => Assert.Contains(kept, masked, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_message_is_cut_and_never_inside_a_character() =>
        Assert.All([998, 999, 1000], length => Assert.True(Mask.Of(new string('あ', length) + "😀😀", []) is { Length: <= Mask.Longest } masked && !char.IsHighSurrogate(masked[^1])));

    private static List<Case> Read() => new Deserializer().Deserialize<List<Case>>(File.ReadAllText(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/SecondEar/masks.yaml")));

    public sealed class Case
    {
        [YamlMember(Alias = "text")]
        public string Text { get; set; } = "";

        [YamlMember(Alias = "strangers")]
        public List<string> Strangers { get; set; } = [];

        [YamlMember(Alias = "gone")]
        public List<string> Gone { get; set; } = [];

        [YamlMember(Alias = "kept")]
        public List<string> Kept { get; set; } = [];
    }
}
