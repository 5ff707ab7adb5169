using System.Diagnostics;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interruptions.Crisis.Learned;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;

namespace DebtBot.Benchmarks;

/// <summary>Understanding a message of a hundred characters: every amount, date, creditor, paper, topic and fact in it, and whether it tells of danger.</summary>
internal static class Understanding
{
    private const double MedianTarget = 200, P99Target = 2_000, LearnedTarget = 50;
    private const int WarmUp = 10_000, Counted = 10_000, Length = 100;

    private static readonly string[] Messages =
    [
        "アコムに80万、プロミスに50万くらいあって、毎月4万ずつ返してたけど去年の12月から払えてない。手取りは18万、家賃6万5千円で、子どもが2人います。電話が毎日かかってきてこわいです。どうしたらいいですか",
        "裁判所から特別送達という封筒が昨日届いて、まだ開けられていません。たぶん10年くらい前に借りた楽天カードの30万のことだと思います。放っておくと給料を差し押さえられるのでしょうか。家族には知られたくない",
        "父の借金が500万、私のが60万です。父は令和2年の4月に亡くなって、保証人になっていた母のところへ債権回収会社から手紙が来ました。請求は元金と遅延損害金で1,234,567円、期限は2026年12月10日と書いてある",
        "奨学金が240万残っていて月1万5千円の返済です。コロナの頃に仕事を辞めて、いまはパートで月8万くらい。リボが100万弱、消費者金融3社で150万、携帯代も2か月遅れていて、もう何から手をつけていいのかわからない",
    ];

    /// <summary>Each begins with a letter of its own: a text that was read a moment ago is remembered and would cost nothing.</summary>
    private static readonly string[] Texts = [.. Enumerable.Range(0, 40).SelectMany(n => Messages.Select(message => $"{(char)('あ' + n)}、{message}"[..Length]))];

    public static Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        Run(WarmUp);
        var rounds = Enumerable.Range(0, settings.Rounds).Select(_ => Run(Counted)).ToList();
        return Task.FromResult<IReadOnlyList<Line>>(
        [
            Line.Below("understanding a message of 100 characters, median", rounds.Select(round => round.Clock.Median()).Median(), MedianTarget, "µs"),
            Line.Below("understanding a message of 100 characters, p99 of processor time", rounds.Select(round => new Stretch(round.Processor, round.Processor.Sum()).Percentile(0.99)).Median(), P99Target, "µs"),
            Line.Below("the learned layer of the safety screen on a message of 100 characters, median", Enumerable.Range(0, settings.Rounds).Select(_ => Learned(Counted).Median()).Median(), LearnedTarget, "µs"),
        ]);
    }

    /// <summary>Microseconds of each message; folding it is part of that.</summary>
    private static double[] Learned(int messages)
    {
        var layer = LearnedDanger.Load();
        var times = new double[messages];
        for (var i = 0; i < messages; i++)
        {
            var text = Texts[i % Texts.Length];
            var begun = Stopwatch.GetTimestamp();
            layer.Weigh(text);
            times[i] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
        }

        return times;
    }

    /// <summary>Microseconds of each message, by the clock and of the processor: the hundredth part shows what the machine does besides.</summary>
    private static (double[] Clock, double[] Processor) Run(int messages)
    {
        var context = new HearingContext(new JapaneseReader(), new DateOnly(2026, 11, 24));
        var (times, processor) = (new double[messages], new double[messages]);
        for (var i = 0; i < messages; i++)
        {
            var spent = Environment.CpuUsage.TotalTime;
            var begun = Stopwatch.GetTimestamp();
            Listener.Hear(Conversation.NewState, Texts[i % Texts.Length], context);
            SafetyScreen.Read(Texts[i % Texts.Length]);
            times[i] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
            processor[i] = (Environment.CpuUsage.TotalTime - spent).TotalMicroseconds;
        }

        return (times, processor);
    }
}
