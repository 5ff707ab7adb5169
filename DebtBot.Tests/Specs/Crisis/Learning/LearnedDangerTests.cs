using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interruptions.Crisis.Learned;
using DebtBot.Knowledge.Data;

namespace DebtBot.Tests.Specs.Crisis.Learning;

/// <summary>The second layer of the safety screen: its weights are what the labelled messages teach, and it sees families of messages it was not taught. APPROVE=1 rewrites weights.tsv and fails.</summary>
public sealed class LearnedDangerTests(ITestOutputHelper output)
{
    private const int Folds = 10;

    [Fact]
    public void The_weights_are_what_the_messages_teach()
    {
        var path = Path.Combine(Repository.Root, "DebtBot.Dialogs/Interruptions/Crisis/Learned/weights.tsv");
        var learned = new DangerTrainer(DangerMessage.All).Learn();
        var known = File.ReadAllText(path);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, learned);
        }

        var (expected, actual) = (learned.Split('\n'), known.Split('\n'));
        Assert.True(expected.Length == actual.Length && !expected.Zip(actual).Any(lines => !Alike(lines.First.Split('\t'), lines.Second.Split('\t'))), "the messages or the traits changed: run with APPROVE=1, build, run again");
    }

    [Fact]
    public void Families_it_was_not_taught_are_seen()
    {
        var held = Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(HeldOut).ToList();
        double[] chances = [0.2, SafetyScreen.Enough, 0.5, 0.7, SafetyScreen.Sure];
        foreach (var chance in chances)
        {
            output.WriteLine($"{chance}: learned layer alone {Figures(held, chance, rules: false)}; with the rules {Figures(held, chance, rules: true)}");
        }

        var danger = held.Where(item => item.Message.Sign != SafetySign.None).ToList();
        var everyday = held.Where(item => item.Message.IsEveryday).ToList();
        Assert.True(danger.Count(item => item.Guess.Chance >= SafetyScreen.Enough) >= 0.9 * danger.Count, "too few families of danger are seen");
        Assert.True(everyday.Count(item => item.Guess.Chance >= SafetyScreen.Enough) <= 0.03 * everyday.Count, "too many everyday messages are taken for danger");
    }

    [Fact]
    public void No_button_is_a_sign_of_danger() => Assert.DoesNotContain(DangerMessage.Buttons, button => SafetyScreen.Read(button) != SafetySign.None);

    [Theory]
    [InlineData("trait\tnone\tL1 suicide\n*\t1\n")]
    [InlineData("trait\tnone\tL1 suicide\n*\t1\tx\n")]
    [InlineData("trait\tnone\tL1 suicide\n*\t1\t2\n*\t1\t2\n")]
    [InlineData("trait\tnone\tL9 nothing\n*\t1\t2\n")]
    [InlineData("")]
    public void Broken_weights_refuse_to_start(string text) => Assert.Throws<LawDataException>(() => DangerWeights.Read(new StringReader(text)));

    private static IEnumerable<(DangerMessage Message, DangerGuess Guess)> HeldOut(int fold)
    {
        bool IsHeld(DangerMessage message) => message.Family.Sum(letter => letter) % Folds == fold;
        var learned = new LearnedDanger(DangerTraits.Load(), DangerWeights.Read(new StringReader(new DangerTrainer([.. DangerMessage.All.Where(message => !IsHeld(message))]).Learn())));
        return DangerMessage.All.Where(IsHeld).Select(message => (message, learned.Weigh(message.Text))).ToList();
    }

    private static string Figures(List<(DangerMessage Message, DangerGuess Guess)> held, double chance, bool rules)
    {
        bool IsSeen((DangerMessage Message, DangerGuess Guess) item) => item.Guess.Chance >= chance || (rules && SafetyScreen.ByRule(item.Message.Text) != SafetySign.None);
        var (danger, none, everyday) = (held.Where(item => item.Message.Sign != SafetySign.None).ToList(), held.Where(item => item.Message.Sign == SafetySign.None).ToList(), held.Where(item => item.Message.IsEveryday).ToList());
        var (seen, mistaken) = (danger.Count(IsSeen), none.Count(IsSeen));
        return $"recall {(double)seen / danger.Count:P1}, precision {(double)seen / (seen + mistaken):P1}, level right {(double)danger.Count(item => IsSeen(item) && Level(item, rules) == item.Message.Sign.Level) / seen:P1}, mistaken {(double)mistaken / none.Count:P1}, of everyday messages {(double)everyday.Count(IsSeen) / everyday.Count:P2}";
    }

    private static SafetyLevel Level((DangerMessage Message, DangerGuess Guess) item, bool rules) =>
        rules && SafetyScreen.ByRule(item.Message.Text) is { Level: not SafetyLevel.None } sign ? sign.Level : item.Guess.Likely.Level;

    /// <summary>A hundredth more or less may come from another processor.</summary>
    private static bool Alike(string[] one, string[] other) =>
        one.Length == other.Length && one[0] == other[0]
        && one.Skip(1).Zip(other.Skip(1)).All(cells => cells.First == cells.Second || (int.TryParse(cells.First, out var value) && int.TryParse(cells.Second, out var same) && Math.Abs(value - same) <= 2));
}
