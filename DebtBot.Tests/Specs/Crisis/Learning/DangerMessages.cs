using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Tests.Specs.Crisis.Learning;

/// <summary>A labelled message the second layer of the safety screen learns from; the messages of a family are alike and are held out together.</summary>
internal sealed record DangerMessage(string Text, SafetySign Sign, string Family)
{
    private const int LinesOfAFamily = 15;

    /// <summary>The families of the .txt files beside this one ("# L2 suicide: name", then a message a line) and the sets the rules were tuned on.</summary>
    public static IReadOnlyList<DangerMessage> All { get; } =
    [
        .. Repository.Files("*.txt", "DebtBot.Tests/Specs/Crisis/Learning").SelectMany(Read),
        .. InRows(Buttons.Select(button => (button, SafetySign.None, "none: everyday buttons"))),
        .. InRows(SafetyCase.All.Where(item => !SafetySpec.Unseen.Contains(item.Set)).Select(item => (item.Text, item.Expected, item.Set))),
    ];

    /// <summary>What people answer by pressing a button is no sign of danger.</summary>
    internal static IEnumerable<string> Buttons => MessageCatalog.Load().All.SelectMany(text => text.Buttons).SelectMany(button => new[] { button.Label, button.Value }).Distinct();

    public bool IsEveryday => Family.StartsWith("none: everyday", StringComparison.Ordinal);

    private static IEnumerable<DangerMessage> Read(string path)
    {
        var (sign, family) = (SafetySign.None, "");
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            if (line[0] != '#')
            {
                yield return new(line, sign, family);
                continue;
            }

            family = line[2..];
            sign = SafetySign.Named(family.Split(':')[0]) ?? throw new FormatException($"{path}: “{line}” names no sign of danger");
        }
    }

    private static IEnumerable<DangerMessage> InRows(IEnumerable<(string Text, SafetySign Sign, string Set)> items) =>
        items.GroupBy(item => item.Set).SelectMany(set => set.Select((item, at) => new DangerMessage(item.Text, item.Sign, $"{item.Set} {at / LinesOfAFamily}"))).DistinctBy(message => message.Text);
}
