using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>Reads the speaker's debts from free words: each creditor takes the amounts and dates of its stretch of the message. Debts of somebody else are left out.</summary>
public static class DebtMentionReader
{
    /// <summary>No one names more in one message; what comes behind is not read.</summary>
    private const int MostCreditors = 60;

    public static DebtsMentioned Read(string text, JapaneseReader reader, DateOnly today)
    {
        var entities = reader.Read(text, today);
        var creditors = Creditors(text, entities);
        if (creditors.Count == 0)
        {
            return DebtsMentioned.None;
        }

        if (creditors.Count > 1)
        {
            entities = [.. entities.Where(entity => !(entity is Entity.Money && PaymentWords.SayOfAll(text[..entity.Start])))];
        }

        var mentions = new List<DebtMention>();
        Yen? total = null;
        foreach (var group in Groups(Segment.Of(text, creditors, entities)).Where(group => !group[0].IsOthers))
        {
            var shared = group.Count > 1 ? SharedAmount.Of(text, group, entities) : null;
            mentions.AddRange(group.Select(segment => shared is null ? SegmentReader.Read(segment, text, entities, today) : SegmentReader.Shared(segment, shared)));
            total = shared is { IsEach: false } ? shared.Amount : total;
        }

        return new(mentions, mentions.Exists(mention => mention.Balance is not null) ? null : total);
    }

    /// <summary>Named companies and classes; people one borrowed from also when the amount stands in between.</summary>
    private static List<CreditorMatch> Creditors(string text, IReadOnlyList<Entity> entities)
    {
        var found = WithoutAppositions(CreditorDictionary.Find(text), text);
        if (!entities.Any(entity => entity is Entity.Money) || !text.Contains('借', StringComparison.Ordinal))
        {
            return found;
        }

        var left = WithoutAmounts.Of(text, entities);
        foreach (var person in CreditorDictionary.Find(left.Text).Where(match => match.Kind == CreditorKind.Individual))
        {
            var start = left.Origins[person.Start];
            if (!found.Exists(other => other.Start < start + person.Length && start < other.Start + other.Length))
            {
                found.Add(person with { Start = start, Length = 1 });
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found.GetRange(0, Math.Min(found.Count, MostCreditors));
    }

    private static List<CreditorMatch> WithoutAppositions(IReadOnlyList<CreditorMatch> creditors, string text) => Appositions.Merged([.. creditors.Take(MostCreditors)], text);

    private static List<List<Segment>> Groups(IReadOnlyList<Segment> segments)
    {
        var groups = new List<List<Segment>>();
        foreach (var segment in segments)
        {
            if (segment.Joined && groups.Count > 0 && groups[^1][0].IsOthers == segment.IsOthers)
            {
                groups[^1].Add(segment);
            }
            else
            {
                groups.Add([segment]);
            }
        }

        return groups;
    }
}
