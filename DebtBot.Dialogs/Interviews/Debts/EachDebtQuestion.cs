using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Debts;

/// <summary>One question for the same fact of several debts: 「アイフル先月、プロミス半年前」「どれも先月」. Put once; what it leaves open is asked debt by debt.</summary>
/// <param name="one">The question about a single debt.</param>
/// <param name="sumOf">What a sum is of, for the sheet: 毎月の返済は.</param>
/// <param name="sameForAll">Whether one bare value is meant for every debt: a day is, an amount is a sum.</param>
internal sealed partial class EachDebtQuestion(string id, Question one, string sumOf, bool sameForAll = false) : Question(id)
{
    private const int FewestDebts = 2;

    /// <summary>「アコムとプロミスは先月」: between two names, what follows the second is meant for both.</summary>
    private static readonly string[] Joins = ["", "と", "も", "や", "それと", "とか"];

    public override bool IsForSeveral => true;

    public override string? SumOrEach(ConversationState state, string text, HearingContext context) =>
        !sameForAll && Open(state) is [var first, ..] && one.Hear(state, first, text, context) is { } heard ? one.Answer(heard, first) : null;

    public override bool HearsAll => one.Id != DebtFacts.Balance.Key;

    public override bool IsOpen(ConversationState state, string subject) =>
        subject.Length == 0 && state.Case.DebtListComplete.IsSettled && !state.Progress.HasSaid(Id) && Open(state).Count >= FewestDebts;

    public override ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context)
    {
        var open = Open(state);
        return Named(state, text, context) ?? Shortened(state, text, context) ?? InOrder(state, open, text, context) ?? ForAll(state, open, AsOffered(state, text) ?? text, context);
    }

    public override ConversationState Settle(ConversationState state, string subject, AnswerKind kind)
    {
        if (kind == AnswerKind.NotAsked)
        {
            var reopened = state.Case.Debts.Aggregate(state, (changed, debt) => one.Settle(changed, debt.Id, kind));
            return reopened with { Progress = reopened.Progress with { Said = [.. reopened.Progress.Said.Where(said => said != Id)] } };
        }

        return Put(Open(state).Aggregate(state, (changed, debt) => one.Settle(changed, debt, kind)));
    }

    public override string? Answer(ConversationState state, string subject) => null;

    public override bool IsSame(ConversationState one, ConversationState other, string subject) => true;

    /// <summary>Not known only when none of the debts has an answer.</summary>
    public override AnswerKind KindOf(ConversationState state, string subject) => !state.Progress.HasSaid(Id) ? AnswerKind.NotAsked
        : state.Case.Debts.Select(debt => one.KindOf(state, debt.Id)).Distinct().ToList() is [var same] ? same : AnswerKind.Given;

    private List<string> Open(ConversationState state) => [.. state.Case.Debts.Where(debt => one.IsOpen(state, debt.Id)).Select(debt => debt.Id)];

    /// <summary>Each creditor's value stands behind its name; 「あとは先月」「ほかはわからない」 is meant for all that were not named.</summary>
    private ConversationState? Named(ConversationState state, string said, HearingContext context)
    {
        var (text, rest) = Rest().Match(said) is { Success: true } others ? (said[..others.Index], said[(others.Index + others.Length)..]) : (said, "");
        var names = CreditorDictionary.Find(text);
        var heard = state;
        var next = "";
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var end = i + 1 < names.Count ? names[i + 1].Start : text.Length;
            var own = text[(names[i].Start + names[i].Length)..end].Trim('、', ',', ' ', '　', '。', '・');
            var behind = next = Joins.Contains(own) ? next : own;
            if (state.Case.Debts.FirstOrDefault(debt => debt.Creditor.Is(names[i].Name)) is { } debt && one.Hear(heard, debt.Id, behind, context) is { } more)
            {
                heard = more;
            }
        }

        return ReferenceEquals(heard, state) ? null
            : Put(rest.Length == 0 ? heard : Open(heard).Aggregate(heard, (all, debt) => one.Hear(all, debt, SameForEach.WithoutEach(rest), context) ?? all));
    }

    /// <summary>「カード1万、家賃はわからない」: names as people shorten them, where only one debt of the list can be meant.</summary>
    private ConversationState? Shortened(ConversationState state, string text, HearingContext context)
    {
        var heard = text.Split(['、', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => NamedPart().Match(part))
            .Where(match => match.Success)
            .Aggregate(state, (known, match) => state.Case.Debts.Where(debt => debt.Creditor.Is(name => name.Contains(match.Groups["name"].Value, StringComparison.Ordinal))).Take(2).ToList() is [var only]
                ? one.Hear(known, only.Id, match.Groups["value"].Value, context) ?? known
                : known);
        return ReferenceEquals(heard, state) ? null : Put(heard);
    }

    [GeneratedRegex("^(?<name>[^0-9は:：が ]{2,12})(?:は|が|:|：| )?(?<value>[^は].{0,40})$")]
    private static partial Regex NamedPart();

    [GeneratedRegex("(?:あと|ほか|他|残り|のこり|それ以外)は(?:、)?")]
    private static partial Regex Rest();

    /// <summary>「合計」「1社ずつ」 to the question which of the two a value was: the button that says so, with the value.</summary>
    private static string? AsOffered(ConversationState state, string text)
    {
        var isSum = SameForEach.SaysSum(text) || text is "全部" or "ぜんぶ" or "合わせた額";
        return !isSum && !SameForEach.SaysEach(text) ? null
            : state.Transcript.LastOrDefault(line => line.Speaker == Speaker.Bot)?.Message.QuickReplies.Select(button => button.Value).Where(SaysHow).FirstOrDefault(value => SameForEach.SaysSum(value) == isSum);
    }

    private static bool SaysHow(string value) => SameForEach.SaysSum(value) || SameForEach.SaysEach(value);

    /// <summary>「先月、半年前、5年前」: as many values as debts, in the order in which the debts were told.</summary>
    private ConversationState? InOrder(ConversationState state, List<string> open, string text, HearingContext context)
    {
        var parts = text.Split(['、', ',', '\n', '・'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == open.Count && parts.Zip(open).Aggregate((ConversationState?)state, (heard, pair) => heard is null ? null : one.Hear(heard, pair.Second, pair.First, context)) is { } all ? Put(all) : null;
    }

    /// <summary>One value for every debt; a sum says nothing about the single debts, but stands on the sheet in the person's words. A bare amount could be either and is asked about.</summary>
    private ConversationState? ForAll(ConversationState state, List<string> open, string text, HearingContext context)
    {
        var value = SameForEach.WithoutEach(text);
        if (open.Count == 0 || one.Hear(state, open[0], value, context) is not { } first)
        {
            return null;
        }

        var isForAll = sameForAll || SameForEach.SaysEach(text) || one.KindOf(first, open[0]) != AnswerKind.Given || one.Answer(first, open[0]) == JapaneseValues.Of(Yen.Zero);
        return isForAll ? Put(open.Aggregate(state, (heard, debt) => one.Hear(heard, debt, value, context) ?? heard))
            : SameForEach.SaysSum(text) ? Settle(state with { Progress = state.Progress with { OwnWords = [.. state.Progress.OwnWords, $"{sumOf}{text.Trim()}"] } }, "", AnswerKind.DontKnow)
            : null;
    }

    private ConversationState Put(ConversationState state) => state with { Progress = state.Progress with { Said = [.. state.Progress.Said, Id] } };
}
