using DebtBot.Dialogs.Simulation;

namespace DebtBot.Commands;

/// <summary>The outcome of a simulation: a table by person, one by topic, a few exchanges of each fault, the sums.</summary>
internal static class SimulationReport
{
    private static readonly FaultKind[] Failing = [FaultKind.Exception, FaultKind.DeadEnd, FaultKind.ThirdIdenticalReply, FaultKind.AskedThoughSaid];

    /// <returns>Whether anything happened that must not.</returns>
    public static bool Print(IReadOnlyList<Outcome> outcomes, int exchanges)
    {
        Table("persona", outcomes, outcome => outcome.Persona.Name);
        Table("topic", outcomes, outcome => outcome.Trouble.Topic);
        foreach (var kind in Enum.GetValues<FaultKind>())
        {
            var faults = outcomes.SelectMany(outcome => outcome.Faults.Where(fault => fault.Kind == kind).Select(fault => (outcome, fault))).ToList();
            Console.WriteLine($"{Words(kind)}: {faults.Count}{(Failing.Contains(kind) ? "" : " (reported only)")}");
            foreach (var (outcome, fault) in faults.Take(exchanges))
            {
                Console.WriteLine($"--- {outcome.Persona.Name}, {outcome.Trouble.Id}: {fault.About}\n{fault.Exchange}\n");
            }
        }

        Console.WriteLine($"{outcomes.Count} conversations, {outcomes.Sum(outcome => outcome.Turns)} messages, {outcomes.Count(outcome => outcome.Completed)} completed, {outcomes.Sum(outcome => outcome.Repeats)} sentences said twice running");
        return outcomes.Any(outcome => outcome.Faults.Any(fault => Failing.Contains(fault.Kind)));
    }

    private static void Table(string by, IReadOnlyList<Outcome> outcomes, Func<Outcome, string> key)
    {
        Console.WriteLine($"{by,-16} {"n",5} {"end",5} {"advice after",14} {"messages",9} {"dead",5} {"third",6} {"asked",6} {"threw",6} {"unheard",8} {"misheard",9} {"late",5} {"repeats",8}");
        foreach (var group in outcomes.GroupBy(key))
        {
            var useful = group.Select(outcome => outcome.UsefulAfter ?? int.MaxValue).Order().ToList();
            int Sum(FaultKind kind) => group.Sum(outcome => outcome.Count(kind));
            Console.WriteLine(
                $"{group.Key,-16} {group.Count(),5} {group.Count(outcome => outcome.Completed),5} {$"{Shown(useful[useful.Count / 2])}, max {Shown(useful[^1])}",14} {group.Average(outcome => outcome.Turns),9:0} "
                + $"{Sum(FaultKind.DeadEnd),5} {Sum(FaultKind.ThirdIdenticalReply),6} {Sum(FaultKind.AskedThoughSaid),6} {Sum(FaultKind.Exception),6} {Sum(FaultKind.NotUnderstood),8} {Sum(FaultKind.Misheard),9} {Sum(FaultKind.LateAdvice),5} "
                + $"{group.Sum(outcome => outcome.Repeats),8}");
        }

        Console.WriteLine();
    }

    private static string Shown(int questions) => questions == int.MaxValue ? "never" : $"{questions}";

    private static string Words(FaultKind kind) => kind switch
    {
        FaultKind.Exception => "threw",
        FaultKind.DeadEnd => "dead ends",
        FaultKind.ThirdIdenticalReply => "third identical replies",
        FaultKind.AskedThoughSaid => "asked though said",
        FaultKind.NotUnderstood => "plain answers not understood",
        FaultKind.Misheard => "written down otherwise than told",
        FaultKind.LateAdvice => "urgent and no advice within five questions",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a fault."),
    };
}
