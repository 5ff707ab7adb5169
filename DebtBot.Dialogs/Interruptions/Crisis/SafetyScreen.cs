using DebtBot.Dialogs.Interruptions.Crisis.Learned;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>Who saw a sign: the lexicon, the learned layer being sure, or the learned layer guessing.</summary>
public enum SafetySource
{
    Rule,
    Learned,
    Guess,
}

/// <summary>What the screen found, and who saw it.</summary>
public readonly record struct SafetyFinding(SafetySign Sign, SafetySource Source);

/// <summary>Screens every message for danger to life: rules first, then what was learned from labelled messages. Rather once too often than once too seldom; the words that follow are gentle.</summary>
public static class SafetyScreen
{
    /// <summary>How far after a phrase it may be taken back, and how far before it another person may be named, in UTF-16 units.</summary>
    private const int Reach = 14;

    /// <summary>A denial must stand right behind: 「殴られた、逃げる場所はありません」 denies nothing.</summary>
    private const int DenialReach = 3;

    /// <summary>From this chance on the learned layer is as good as a rule; from <see cref="Enough"/> on it is a guess and only makes a quiet offer.</summary>
    internal const double Sure = 0.9, Enough = 0.32;

    private static readonly DangerLexicon Lexicon = DangerLexicon.Load();
    private static readonly LearnedDanger Learned = LearnedDanger.Load();

    private static readonly Remembered<string, SafetyFinding> Last = new(Make);

    /// <summary>The gravest sign in the message, guessed ones too; <see cref="SafetySign.None"/> when there is none.</summary>
    public static SafetySign Read(string text) => Last[text].Sign;

    /// <summary>The same, and who saw it. A command is only held against the rules.</summary>
    public static SafetyFinding Find(string text) => Last[text];

    /// <summary>Reads the lexicon and the weights now.</summary>
    /// <exception cref="TypeInitializationException">One of them has a fault: the program must not start.</exception>
    public static void Prepare() => Find("");

    private static SafetyFinding Make(string text)
    {
        if (ByRule(text) is { Level: not SafetyLevel.None } sign)
        {
            return new(sign, SafetySource.Rule);
        }

        var guess = CommandReader.Read(text) is null ? Learned.Weigh(text) : default;
        return guess.Chance < Enough ? default : new(guess.Likely, guess.Chance < Sure ? SafetySource.Guess : SafetySource.Learned);
    }

    /// <summary>What the lexicon sees.</summary>
    internal static SafetySign ByRule(string text)
    {
        var folded = Folded.Of(text);
        var gravest = SafetySign.None;
        Span<bool> used = new bool[folded.Length];
        foreach (var phrase in Lexicon.Find(folded))
        {
            if (phrase.IsFree(used))
            {
                phrase.Use(used);
                var weighed = Weighed(folded, phrase);
                gravest = weighed.Level > gravest.Level || (weighed.Level == gravest.Level && gravest.Kind == SafetyKind.Need) ? weighed : gravest;
            }
        }

        return gravest;
    }

    /// <summary>「死にたいわけじゃない」 is still asked about, more softly; 「妻が死にたいと言う」 is about somebody else; 「暴力はありません」 is no sign.</summary>
    private static SafetySign Weighed(string text, PhraseFound phrase)
    {
        var sign = phrase.Sign;
        var behind = text.AsSpan(phrase.Start, Math.Min(text.Length, phrase.End + Reach) - phrase.Start);
        if (sign.Kind is SafetyKind.Violence or SafetyKind.Threat && IsDenied(text, phrase))
        {
            return SafetySign.None;
        }

        if (sign.Kind is not (SafetyKind.Suicide or SafetyKind.SelfHarm))
        {
            return sign;
        }

        if (Holds(behind, Lexicon.Negations))
        {
            return sign with { Level = SafetyLevel.L1, Kind = SafetyKind.Suicide };
        }

        var before = Math.Max(0, phrase.Start - Reach);
        return Holds(text.AsSpan(before, phrase.Start - before), Lexicon.Persons)
            ? new(sign.Level < SafetyLevel.L2 ? SafetyLevel.L2 : sign.Level, SafetyKind.OtherPerson)
            : sign;
    }

    private static bool IsDenied(string text, PhraseFound phrase) =>
        Lexicon.Denials.Any(denial => text.IndexOf(denial, phrase.Start, StringComparison.Ordinal) is var at && at >= 0 && at <= phrase.End + DenialReach);

    private static bool Holds(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
