using System.Globalization;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interruptions.Crisis.Learned;

namespace DebtBot.Tests.Specs.Crisis.Learning;

/// <summary>Learns weights.tsv: multinomial logistic regression by stochastic descent with a step for each weight (AdaGrad). The same messages give the same weights.</summary>
internal sealed class DangerTrainer(IReadOnlyList<DangerMessage> taught)
{
    private const int Rounds = 20, FewestMessages = 3;
    private const double Step = 0.2, Shrink = 0.0002, Negligible = 1e-5;
    private static readonly DangerTraits Traits = DangerTraits.Load();

    /// <summary>The layer weighs each sentence by itself, so each sentence of a harmless message is taught as harmless too, and of the others those in which the rules see the same danger.</summary>
    private readonly IReadOnlyList<DangerMessage> messages = [.. taught, .. taught.SelectMany(Sentences).Where(message => message.Sign == SafetySign.None || message.Sign == SafetyScreen.ByRule(message.Text)).DistinctBy(message => message.Text).ExceptBy(taught.Select(message => message.Text), message => message.Text)];

    private readonly IReadOnlyList<SafetySign> signs =
        [SafetySign.None, .. taught.Select(message => message.Sign).Where(sign => sign != SafetySign.None).Distinct().OrderBy(sign => sign.Level).ThenBy(sign => sign.Kind)];

    /// <summary>The text of weights.tsv.</summary>
    public string Learn()
    {
        var seen = messages.Select(message => In(message.Text)).ToList();
        string[] names = [DangerWeights.Always, .. seen.SelectMany(traits => traits).CountBy(name => name).Where(count => count.Value >= FewestMessages).Select(count => count.Key).Order(StringComparer.Ordinal)];
        var rowOf = names.Select((name, row) => (name, row)).ToDictionary(item => item.name, item => item.row, StringComparer.Ordinal);
        int[][] rows = [.. seen.Select(traits => (int[])[0, .. traits.Where(rowOf.ContainsKey).Select(name => rowOf[name])])];
        var weights = Descend(rows, [.. messages.Select(message => signs.ToList().IndexOf(message.Sign))], names.Length);
        var lines = names.Select((name, row) => (name, values: weights.AsSpan(row * signs.Count, signs.Count).ToArray().Select(value => (int)Math.Round(value * 100)).ToList()))
            .Where(line => line.name == DangerWeights.Always || line.values.Any(value => value != 0)).Select(line => $"{line.name}\t{string.Join('\t', line.values.Select(value => value.ToString(CultureInfo.InvariantCulture)))}");
        return string.Join('\n', [$"trait\t{string.Join('\t', signs)}", .. lines]) + "\n";
    }

    private static IEnumerable<DangerMessage> Sentences(DangerMessage message) => LearnedDanger.Sentences(message.Text).Select(sentence => message with { Text = sentence });

    private static HashSet<string> In(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Traits.In(text, trait => names.Add(trait.ToString()));
        return names;
    }

    private double[] Descend(int[][] rows, int[] truth, int count)
    {
        var weights = new double[count * signs.Count];
        var steps = new double[weights.Length];
        Array.Fill(steps, 1e-6);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(4);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var message in order)
            {
                Learn(weights, steps, rows[message], truth[message]);
            }
        }

        return weights;
    }

    private void Learn(double[] weights, double[] steps, int[] rows, int truth)
    {
        var scale = 1 / Math.Sqrt(rows.Length);
        var chances = Chances(weights, rows, scale);
        for (var sign = 0; sign < signs.Count; sign++)
        {
            var error = (chances[sign] - (sign == truth ? 1 : 0)) * scale;
            if (Math.Abs(error) < Negligible)
            {
                continue;
            }

            foreach (var row in rows)
            {
                var at = (row * signs.Count) + sign;
                var slope = error + (Shrink * weights[at]);
                steps[at] += slope * slope;
                weights[at] -= Step * slope / Math.Sqrt(steps[at]);
            }
        }
    }

    private double[] Chances(double[] weights, int[] rows, double scale)
    {
        var sums = new double[signs.Count];
        foreach (var row in rows)
        {
            for (var sign = 0; sign < sums.Length; sign++)
            {
                sums[sign] += weights[(row * sums.Length) + sign] * scale;
            }
        }

        var most = sums.Max();
        var powers = sums.Select(sum => Math.Exp(sum - most)).ToArray();
        var all = powers.Sum();
        return [.. powers.Select(power => power / all)];
    }
}
