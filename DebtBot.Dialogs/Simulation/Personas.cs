namespace DebtBot.Dialogs.Simulation;

/// <summary>The people who talk to the bot in simulations.</summary>
public static class Personas
{
    public static IReadOnlyList<Persona> All { get; } =
    [
        new("plain", Voices.Plain),
        new("forgetful", Voices.Plain, Habits.Forgets(0.5)),
        new("terse", Voices.Terse),
        new("angry", Voices.Angry, Habits.Says(0.15, "うるさい", "知るか", "だから何", "はあ？", "なんで聞くの", "ふざけるな")),
        new("polite", Voices.Polite, Habits.Says(0.05, "ありがとうございます")),
        new("rambling", Voices.Rambling),
        new("mistyping", Voices.Mistyped) { SpeaksPlainly = false },
        new("mixed-scripts", Voices.Mixed),
        new("english", Voices.InEnglish) { SpeaksPlainly = false },
        new("contradicting", Voices.Plain, Habits.Contradicts(0.3)),
        new("trolling", Voices.Plain, Habits.Says(0.5, "うんこ", "🍣🍣🍣", "<script>alert(1)</script>", "9999999999999999999999円", "1850年", "お前バカだろ", "👍", "ああああ", "100万円くれ", "'; DROP TABLE", "しりとりしよう", "りんご")) { WantsToFinish = false, SpeaksPlainly = false },
        new("silent", Voices.Terse, Habits.Says(0.4, "…", "", "。", "……")) { SpeaksPlainly = false },
        new("three-at-once", Voices.Plain, Habits.SendsThreeAtOnce(0.4)),
        new("goes-back", Voices.Plain, Habits.GoesBack(0.12)),
        new("asks-back", Voices.Plain, Habits.Says(0.2, "会社にばれますか？", "時効って何", "家族に知られますか", "弁護士っていくらかかるの", "なんで聞くの", "自己破産したら車はどうなる？", "明日どこに電話すればいい？", "闇金って返さなきゃだめ？", "ブラックリストって消える？", "どうすればいい")),
        new("correcting", Voices.Plain, Habits.Corrects(0.2)),
        new("copies-letters", Voices.Plain, Habits.PastesTheLetter()),
        new("dialect", Voices.InDialect) { SpeaksPlainly = false },
        new("knows-nothing", Voices.Plain, Habits.KnowsNothing()),
        new("refuses-income", Voices.Polite, Habits.Declines("income.", "expenses.", "household.")),
        new("hiragana", Voices.Hiragana) { SpeaksPlainly = false },
        new("dictating", Voices.Dictated, Habits.Volunteers(0.15)),
        new("pressing-buttons", Voices.Plain, Habits.Presses(1)),
        new("volunteering", Voices.Plain, Habits.Volunteers(0.5)),
        new("falls-asleep", Voices.Plain, Habits.Sleeps(0.1)),
        new("afraid", Voices.Plain, Habits.Says(0.15, "こわい", "どうしよう", "もう無理かも", "眠れない")),
        new("in-danger", Voices.Plain, Habits.AnswersAboutDanger(), Habits.Says(0.05, "もう消えたい", "死んだほうがましかも")),
        new("starts-over", Voices.Plain, Habits.StartsOver(0.03)),
    ];
}
