using DebtBot.Dialogs;
using DebtBot.Dialogs.Simulation;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Simulation;

public sealed class SimulationTests
{
    private static readonly DateTimeOffset Night = new(2026, 11, 25, 1, 10, 0, TimeSpan.FromHours(9));
    private static readonly Lazy<IReadOnlyList<Outcome>> Outcomes = new(() => [.. Dialogs.Simulation.Simulation.Run(DebtBotConversation.Create(LawBook.Load()), 3 * Personas.All.Count, 1, Night)]);

    [Theory]
    [InlineData(FaultKind.Exception)]
    [InlineData(FaultKind.DeadEnd)]
    [InlineData(FaultKind.ThirdIdenticalReply)]
    [InlineData(FaultKind.AskedThoughSaid)]
    [InlineData(FaultKind.LateAdvice)]
    public void Made_up_people_meet_no_fault(FaultKind kind)
    {
        var faults = Outcomes.Value.SelectMany(outcome => outcome.Faults.Where(fault => fault.Kind == kind).Select(fault => $"{outcome.Persona.Name}, {outcome.Trouble.Id}: {fault.About}\n{fault.Exchange}")).ToList();
        Assert.True(faults.Count == 0, string.Join("\n\n", faults.Take(3)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_conversations()
    {
        var law = DebtBotConversation.Create(LawBook.Load());
        string Told(int seed) => string.Join(',', Dialogs.Simulation.Simulation.Run(law, 12, seed, Night).Select(outcome => $"{outcome.Turns}/{outcome.UsefulAfter}/{outcome.Repeats}"));
        Assert.Equal(Told(3), Told(3));
        Assert.NotEqual(Told(3), Told(4));
    }

    [Fact]
    public void Every_persona_and_every_topic_takes_part()
    {
        Assert.True(Personas.All.Count >= 20);
        Assert.Equal(Personas.All.Count, Outcomes.Value.Select(outcome => outcome.Persona.Name).Distinct().Count());
        Assert.Equal(Trouble.All.Select(trouble => trouble.Topic).Distinct().Order(), Outcomes.Value.Select(outcome => outcome.Trouble.Topic).Distinct().Order());
    }
}
