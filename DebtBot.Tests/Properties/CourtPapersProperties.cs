using CsCheck;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Properties;

public sealed class CourtPapersProperties
{
    private static readonly LawBook Law = LawBook.Load();

    [Fact]
    public void What_is_taken_and_what_stays_are_together_the_whole_pay() => Gen.Select(Gen.Long[0, 5_000_000], Gen.Enum<SeizureKind>(), Gen.Enum<SeizureFor>()).Sample(
        (net, kind, claim) =>
        {
            var file = CaseFile.Empty with { Seizures = [new Seizure { Kind = kind, For = claim, NetPay = new Yen(net), Relatives = 1 }] };
            var found = Law.Triage(file, JapanTime.At(new(2026, 11, 24), new(10, 0))).Seizures[0];
            return kind is not (SeizureKind.Wages or SeizureKind.Bonus or SeizureKind.Severance) || claim == SeizureFor.Tax
                ? found.Seizable is not { } taken || taken.Amount <= net
                : found.Seizable!.Value + found.Protected!.Value == new Yen(net);
        }, iter: Samples.Of(500));
}
