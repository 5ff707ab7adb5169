using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>Screens every message for danger to life, by rules alone. Rather once too often than once too seldom; the words that follow are gentle.</summary>
public static class SafetyScreen
{
    private const int NegationReach = 14;
    private const int PersonReach = 14;

    private static readonly Lexicon Words = Lexicon.Load();

    private static readonly Remembered<string, SafetySign> Last = new(Make);

    public static SafetySign Read(string text) => Last[text];

    private static SafetySign Make(string text)
    {
        var folded = Words.Innocent.Aggregate(Folded.Of(text), (rest, phrase) => rest.Replace(phrase, "＿", StringComparison.Ordinal));
        var worst = SafetySign.None;
        foreach (var (phrase, sign) in Words.Signs)
        {
            if (folded.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at && Weighed(folded, at, phrase.Length, sign) is var weighed && weighed.Level > worst.Level)
            {
                worst = weighed;
            }
        }

        return worst;
    }

    private static SafetySign Weighed(string text, int at, int length, SafetySign sign)
    {
        if (sign.Kind is SafetyKind.Suicide or SafetyKind.SelfHarm)
        {
            var after = text.AsSpan(at + length, Math.Min(NegationReach, text.Length - at - length));
            foreach (var negation in Words.Negations)
            {
                if (after.Contains(negation, StringComparison.Ordinal))
                {
                    return sign with { Level = SafetyLevel.L1 };
                }
            }

            var before = text.AsSpan(Math.Max(0, at - PersonReach), Math.Min(PersonReach, at));
            foreach (var person in Words.Persons)
            {
                if (before.Contains(person, StringComparison.Ordinal))
                {
                    return new(sign.Level < SafetyLevel.L2 ? SafetyLevel.L2 : sign.Level, SafetyKind.OtherPerson);
                }
            }
        }

        return sign;
    }

    /// <summary>lexicon.ja.yaml, folded.</summary>
    private sealed record Lexicon(
        IReadOnlyList<(string Phrase, SafetySign Sign)> Signs, IReadOnlyList<string> Innocent, IReadOnlyList<string> Negations, IReadOnlyList<string> Persons)
    {
        public static Lexicon Load()
        {
            var map = StrictYaml.ReadEmbedded(typeof(Lexicon).Assembly, "Interruptions/Crisis/lexicon.ja.yaml").Allow("signs", "innocent", "negations", "persons");
            return new(
                [
                    .. from entry in map.Maps("signs")
                       let allowed = entry.Allow("level", "kind", "phrases")
                       let sign = new SafetySign(Enum.Parse<SafetyLevel>(allowed.Text("level")), allowed.Kind<SafetyKind>("kind"))
                       from phrase in allowed.Texts("phrases")
                       select (Folded.Of(phrase), sign),
                ],
                Fold("innocent"), Fold("negations"), Fold("persons"));

            IReadOnlyList<string> Fold(string key) => [.. map.Texts(key).Select(Folded.Of).OrderByDescending(phrase => phrase.Length)];
        }
    }
}
