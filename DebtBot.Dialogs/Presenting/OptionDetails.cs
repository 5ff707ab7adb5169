using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Options.Effects;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting;

/// <summary>One way out in detail: who will know first, then what it touches, then cost and time; what the person wants to keep stands at the head. Only on request.</summary>
internal static class OptionDetails
{
    public static IEnumerable<Message> Of(OptionFinding option, IReadOnlyList<Wish> wishes, LawBook law, MessageCatalog texts)
    {
        var wished = wishes.Select(Wishes.TopicOf).ToHashSet();
        var effects = option.Effects.OrderByDescending(effect => wished.Contains(effect.Topic)).ToList();
        var (who, what) = (effects.Where(effect => WhoWillKnow.Topics.Contains(effect.Topic)).ToList(), effects.Where(effect => !WhoWillKnow.Topics.Contains(effect.Topic) && (effect.Weight != EffectWeight.None || wished.Contains(effect.Topic))).ToList());
        if (who.Count > 0)
        {
            yield return new($"◆{OptionNames.Of(option.Kind, texts)}\n{Lines("details.who", who, law, texts)}");
        }

        if (what.Count > 0)
        {
            yield return new(Lines("details.what", what, law, texts));
        }

        yield return new(Costs(option, texts));
    }

    private static string Lines(string title, IReadOnlyList<OptionEffect> effects, LawBook law, MessageCatalog texts) => string.Join('\n',
    [
        texts[title].Say[0], .. effects.Select(effect => $"・{texts["effect." + KebabNames<EffectTopic>.NameOf(effect.Topic)].Say[0]}：{SentenceRenderer.Render(effect.Reason, law.Sentences)}"),
        LegalBubble.Source([.. effects.Select(effect => effect.Reason)], law.Sentences),
    ]);

    private static string Costs(OptionFinding option, MessageCatalog texts)
    {
        var ranges = option.Costs.Concat(option.Times).ToList();
        return ranges.Count == 0
            ? $"{texts["details.cost"].Say[0]}\n{texts["details.none"].Say[0]}"
            : string.Join('\n', [texts["details.cost"].Say[0], .. ranges.Select(range => Line(range, texts)), Source(ranges)]);
    }

    private static string Line(OptionRange range, MessageCatalog texts) => range.From == range.To
        ? Filled.With(texts["details.fixed"].Say[0], ("title", range.Title), ("from", Shown(range.Unit, range.From, texts)))
        : Filled.With(texts["details.range"].Say[0], ("title", range.Title), ("from", Shown(range.Unit, range.From, texts)), ("to", Shown(range.Unit, range.To, texts)));

    private static string Shown(string unit, long value, MessageCatalog texts) =>
        unit == "yen" ? JapaneseValues.Of(new Yen(value)) : Filled.With(texts["details.months"].Say[0], ("n", $"{value}"));

    private static string Source(IReadOnlyList<OptionRange> ranges) =>
        $"〔{LegalBasis.Joined(ranges.SelectMany(range => range.Basis))}／{ranges.Min(range => range.VerifiedOn):yyyy-MM-dd}確認{(ranges.Any(range => range.Confidence != Confidence.High) ? "・要確認" : "")}〕";
}
