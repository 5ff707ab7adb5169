using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Tests.Specs.Listening;

/// <summary>Facts nobody is asked for, in people's own words, and words that only sound like them.</summary>
public sealed class OwnWordsFactsTests
{
    [Theory]
    [InlineData("家族に知られたくない", Wish.KeepSecretFromFamily)]
    [InlineData("妻には内緒にしています", Wish.KeepSecretFromFamily)]
    [InlineData("会社にばれずにやりたい", Wish.KeepSecretFromWork)]
    [InlineData("家だけは残したいんです", Wish.KeepHome)]
    [InlineData("車は手放したくない", Wish.KeepCar)]
    [InlineData("保証人に迷惑をかけたくない", Wish.ProtectGuarantor)]
    [InlineData("督促を止めたい", Wish.StopCalls)]
    public void A_wish_is_heard(string text, Wish wish) => Assert.Equal([wish], WishListener.Hear(CaseFile.Empty, text).Wishes);

    [Theory]
    [InlineData("家族に知られました")]
    [InlineData("家族を守りたい")]
    [InlineData("家賃を払えない")]
    [InlineData("電話を変えた")]
    [InlineData("車を売った")]
    public void What_only_sounds_like_a_wish_is_none(string text) => Assert.Empty(WishListener.Hear(CaseFile.Empty, text).Wishes);

    [Theory]
    [InlineData("友人の保証人になっています", DebtorRole.Guarantor)]
    [InlineData("親の借金の連帯保証人になってる", DebtorRole.JointGuarantor)]
    [InlineData("親の借金の保証をしています", DebtorRole.Guarantor)]
    [InlineData("私が弟の連帯保証人になった", DebtorRole.JointGuarantor)]
    [InlineData("昔、保証した借金の請求がきた", DebtorRole.Guarantor)]
    public void A_guarantee_for_somebody_is_heard(string text, DebtorRole role) => Assert.True(GuaranteeListener.Hear(CaseFile.Empty, text, null).Debts.Single().Role.Is(role));

    [Theory]
    [InlineData("父が保証人になっています")]
    [InlineData("母に保証人になってもらった")]
    [InlineData("保証人はいません")]
    [InlineData("保証会社から手紙がきた")]
    [InlineData("保証人になってくれと頼まれた")]
    [InlineData("保証人にはなっていない")]
    public void Somebody_elses_guarantee_is_not_the_persons(string text) => Assert.Empty(GuaranteeListener.Hear(CaseFile.Empty, text, null).Debts);

    [Theory]
    [InlineData("亡くなった父の借金の督促状が届いた", true, false, false, false)]
    [InlineData("母が亡くなって借金が見つかった", true, false, false, false)]
    [InlineData("夫が亡くなって生活が苦しい", false, false, false, false)]
    [InlineData("地震で家が壊れて返せない", false, true, false, false)]
    [InlineData("台風が来るそうです", false, false, false, false)]
    [InlineData("個人再生の返済が苦しい", false, false, true, false)]
    [InlineData("個人再生を考えています", false, false, false, false)]
    [InlineData("生活保護を受けています", false, false, false, true)]
    [InlineData("生活保護は受けられますか", false, false, false, false)]
    [InlineData("生活保護を受けていません", false, false, false, false)]
    public void What_life_brought_is_heard(string text, bool inherited, bool disaster, bool plan, bool welfare)
    {
        var heard = LifeListener.Hear(CaseFile.Empty, text);
        Assert.Equal((inherited, disaster, plan, welfare), (heard.Inheritance.DebtLeft.Is(true), heard.Person.HitByDisaster.Is(true), heard.History.Plan.Running.Is(true), heard.Person.OnWelfare.Is(true)));
    }
}
