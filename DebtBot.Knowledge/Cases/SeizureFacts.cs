using System.Globalization;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>Facts about one seizure. Its place among the seizures is its id: seizure-1, seizure-2 …</summary>
public static class SeizureFacts
{
    public static readonly Fact<Seizure, SeizureKind> Kind = new("seizure.kind", s => s.Kind, (s, a) => s with { Kind = a });
    public static readonly Fact<Seizure, int> Relatives = new("seizure.relatives", s => s.Relatives, (s, a) => s with { Relatives = a });
    public static readonly Fact<Seizure, bool> OnlyBenefits = new("seizure.only-benefits", s => s.OnlyBenefits, (s, a) => s with { OnlyBenefits = a });

    public static string IdAt(int place) => string.Create(CultureInfo.InvariantCulture, $"seizure-{place + 1}");
}

/// <summary>Facts about what life brought: an inheritance, a disaster.</summary>
public static class LifeFacts
{
    public static readonly Fact<CaseFile, bool> DebtInherited = new("inheritance.debt-left", c => c.Inheritance.DebtLeft, (c, a) => c with { Inheritance = c.Inheritance with { DebtLeft = a } });
    public static readonly Fact<CaseFile, DateOnly> InheritanceLearntOn = new("inheritance.learnt-on", c => c.Inheritance.LearntOn, (c, a) => c with { Inheritance = c.Inheritance with { LearntOn = a } });
    public static readonly Fact<CaseFile, bool> EstateUsed = new("inheritance.estate-used", c => c.Inheritance.EstateUsed, (c, a) => c with { Inheritance = c.Inheritance with { EstateUsed = a } });
    public static readonly Fact<CaseFile, bool> HitByDisaster = new("person.hit-by-disaster", c => c.Person.HitByDisaster, (c, a) => c with { Person = c.Person with { HitByDisaster = a } });
    public static readonly Fact<CaseFile, bool> DisasterReliefAct = new("disaster.relief-act", c => c.Disaster.ReliefAct, (c, a) => c with { Disaster = c.Disaster with { ReliefAct = a } });
    public static readonly Fact<CaseFile, bool> DisasterMainCause = new("disaster.main-cause", c => c.Disaster.MainCause, (c, a) => c with { Disaster = c.Disaster with { MainCause = a } });
}
