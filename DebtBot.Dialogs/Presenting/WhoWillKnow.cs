using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting.Announcements;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Options.Effects;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Who will know, way by way: family, work, post, gazette, credit record. The sentences behind each mark come with 「くわしく」.</summary>
internal static class WhoWillKnow
{
    public static readonly IReadOnlyList<EffectTopic> Topics = [EffectTopic.Family, EffectTopic.Workplace, EffectTopic.Mail, EffectTopic.Gazette, EffectTopic.CreditRecord];

    /// <summary>Shown while too little is known to say which ways come near.</summary>
    private static readonly IReadOnlyList<OptionKind> Usual = [OptionKind.VoluntaryArrangement, OptionKind.SpecificConciliation, OptionKind.SmallScaleRehabilitation, OptionKind.Bankruptcy];

    public static Message Message(Moment moment, LawBook law, MessageCatalog texts)
    {
        var near = OptionsAnnouncement.Shown(moment).ToList();
        var options = near.Count > 0 ? near : [.. moment.Report.Options.Where(option => Usual.Contains(option.Kind)).OrderBy(option => Usual.ToList().IndexOf(option.Kind))];
        List<string> columns = [texts["who.option"].Say[0], .. Topics.Select(topic => Name(topic, texts))];
        List<IReadOnlyList<string>> rows = [.. options.Select(option => (IReadOnlyList<string>)[OptionNames.Short(option.Kind, texts), .. Topics.Select(topic => Mark(option, topic, texts))])];
        var reasons = options.SelectMany(option => option.Effects).Where(effect => Topics.Contains(effect.Topic)).Select(effect => effect.Reason).ToList();
        var (title, source) = (texts["who.title"].Say[0], $"{texts["who.legend"].Say[0]}\n{LegalBubble.Source(reasons, law.Sentences)}");
        var lines = rows.Select(row => $"・{row[0]}：{string.Join("／", columns.Zip(row).Skip(1).Select(cell => $"{cell.First} {cell.Second}"))}");
        return new(string.Join('\n', [title, .. lines, source])) { Card = new Card.Matrix(title, columns, rows, source) };
    }

    private static string Name(EffectTopic topic, MessageCatalog texts) => texts["effect." + KebabNames<EffectTopic>.NameOf(topic)].Say[0];

    private static string Mark(OptionFinding option, EffectTopic topic, MessageCatalog texts) => option.Effects.FirstOrDefault(effect => effect.Topic == topic)?.Weight switch
    {
        EffectWeight.None => texts["who.none"].Say[0],
        EffectWeight.Depends => texts["who.depends"].Say[0],
        EffectWeight.Touched => texts["who.touched"].Say[0],
        _ => texts["sheet.unknown-cell"].Say[0],
    };
}
