using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Options.Effects;

/// <summary>Which effect of a way out a wish looks at.</summary>
public static class Wishes
{
    public static EffectTopic TopicOf(Wish wish) => wish switch
    {
        Wish.KeepHome => EffectTopic.Home,
        Wish.KeepCar => EffectTopic.Car,
        Wish.KeepJob => EffectTopic.Licences,
        Wish.KeepSecretFromFamily => EffectTopic.Family,
        Wish.KeepSecretFromWork => EffectTopic.Workplace,
        Wish.ProtectGuarantor => EffectTopic.Guarantor,
        Wish.StopCalls => EffectTopic.Calls,
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "Not a wish."),
    };
}
