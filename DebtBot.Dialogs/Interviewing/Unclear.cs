using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>An answer that can be read in more than one way: it is neither guessed nor refused, but answered with one short question.</summary>
internal static partial class Unclear
{
    /// <summary>The short question, with buttons of its own where there are only two readings; null when nothing in the answer is unclear.</summary>
    public static (string Words, IReadOnlyList<QuickReply>? Buttons)? QuestionFor(TurnDraft draft, Question question, string text, HearingContext context) =>
        question.SumOrEach(draft.State, text, context) is { } value ? (Filled.With(draft.Texts["common.sum-or-each"].Say[0], ("value", value)), [Button($"全部で{value}"), Button($"どれも{value}")])
        : question.IsDay && context.Reader.Read(text, context.Today).Any(entity => entity is Entity.Unknown { IsTime: true }) ? (draft.Texts["common.which-year"].Say[0], null)
        : question.IsAmount && Bare().Match(Normalizer.Normalize(text).Text) is { Success: true } bare ? (Filled.With(draft.Texts["common.yen-or-man"].Say[0], ("number", Shown(bare))), null)
        : null;

    /// <summary>「90」「90くらい」: two to five digits and no unit.</summary>
    public static bool IsBareNumber(string text) => Bare().IsMatch(Normalizer.Normalize(text).Text);

    private static QuickReply Button(string words) => new(words, words);

    private static string Shown(Match bare) => int.Parse(bare.Groups["n"].ValueSpan, CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture);

    [GeneratedRegex("^[ ]{0,3}(?:月に?|毎月)?(?<n>[0-9]{2,5})(?:くらい|ぐらい|です|かな|ほど|。| ){0,3}$")]
    private static partial Regex Bare();
}
