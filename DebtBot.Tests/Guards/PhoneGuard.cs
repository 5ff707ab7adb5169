using System.Text.RegularExpressions;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Tests.Guards;

/// <summary>A wrong number at one in the morning is harm: every number anywhere belongs to exactly one desk, and stands beside that desk's name.</summary>
public sealed partial class PhoneGuard
{
    private static readonly LawBook Law = LawBook.Load();
    private static readonly MessageCatalog Texts = MessageCatalog.Load();

    /// <summary>Wirings that really stand on public pages and are wrong.</summary>
    [Theory]
    [InlineData("0570-031640", "jcco")]
    [InlineData("0570-016811", "fsa")]
    [InlineData("0570-064-556", "kokoro-dial")]
    [InlineData("0120-783-556", "inochi-no-denwa")]
    [InlineData("0120-279-338", "yorisoi")]
    [InlineData("0120-279-226", "yorisoi-tohoku")]
    [InlineData("0120-061-338", "inochi-sos")]
    [InlineData("0570-078374", "houterasu")]
    [InlineData("0570-078377", "houterasu-multilingual")]
    [InlineData("0570-051-051", "jfsa")]
    [InlineData("0570-666-301", "jasso")]
    public void A_number_that_is_often_miswired_leads_to_its_desk(string number, string desk) =>
        Assert.Equal(desk, Assert.Single(Law.Desks.All, known => known.Numbers.Contains(number)).Id);

    [Fact]
    public void No_number_belongs_to_two_desks()
    {
        var twice = Law.Desks.All.SelectMany(desk => desk.Numbers).GroupBy(number => number).Where(group => group.Count() > 1);
        Assert.True(!twice.Any(), "These numbers stand at two desks: " + string.Join(", ", twice.Select(group => group.Key)));
    }

    [Fact]
    public void Lines_that_sleep_are_not_round_the_clock()
    {
        string[] sleeping = ["inochi-no-denwa", "inochi-no-denwa-navi", "kokoro-dial", "dv-navi", "police-9110", "childline", "houterasu", "consumer-188"];
        Assert.All(sleeping, id => Assert.False(Law.Desks.All.Single(desk => desk.Id == id).Always, id));
    }

    [Fact]
    public void No_number_that_must_be_looked_up_is_shown() =>
        Assert.All(Law.Desks.All.Where(desk => desk.StandsInFor == "local-finance-bureau"), desk => Assert.Null(desk.Phone));

    [Fact]
    public void Every_number_in_data_texts_and_conversations_belongs_to_one_desk_and_stands_beside_its_name()
    {
        var owners = Law.Desks.All.SelectMany(desk => desk.Numbers, (desk, number) => (number, desk)).ToDictionary(pair => pair.number, pair => pair.desk);
        var shown = new[] { "*.yaml", "*.chat", "*.md", "*.html", "*.js" }.SelectMany(pattern => Repository.Files(pattern)).Append(Path.Combine(Repository.Root, "README.md"))
            .SelectMany(path => File.ReadLines(path).SelectMany(line => Number().Matches(line).Select(match => (Path: Repository.Relative(path), Line: line, Number: match.Value))))
            .Where(item => item.Number.Count(char.IsAsciiDigit) >= 10 && !item.Path.EndsWith("utterances.yaml", StringComparison.Ordinal));
        var faults = shown.Where(item => !owners.TryGetValue(item.Number, out var desk) || (item.Path.EndsWith(".chat", StringComparison.Ordinal) && !item.Line.StartsWith('>') && item.Line.Any(unit => unit > 'ぁ') && !item.Line.Contains(desk.Name, StringComparison.Ordinal)));
        Assert.True(!faults.Any(), "These numbers are no desk's of desks.yaml, or stand beside another name:\n" + string.Join('\n', faults.Select(item => $"{item.Path}: {item.Number}: {item.Line.Trim()}")));
    }

    /// <summary>The sources of these numbers disagree or have not been looked at.</summary>
    [Theory]
    [InlineData("jcco")]
    [InlineData("zenginkyo")]
    [InlineData("kodomo-sos")]
    public void A_number_that_is_doubted_anywhere_is_to_be_confirmed(string desk)
    {
        var doubted = Law.Desks.All.Single(known => known.Id == desk);
        Assert.Equal(PhoneStanding.ToConfirm, doubted.PhoneStanding);
        Assert.Contains("番号は要確認", DeskMessages.Number(doubted, Texts), StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_of_an_unsure_source_never_stand_bare()
    {
        var moments = Enumerable.Range(0, 14).Select(halfDay => new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.FromHours(9)).AddHours(11 * halfDay));
        var shown = moments.SelectMany(now => Law.Desks.All.Where(desk => desk.Confidence != Confidence.High).Select(desk => (desk.Id, Text: OpeningText.Of(Law.Desks.ById(desk.Id, now)!, now))));
        Assert.All(shown, item => Assert.True(item.Text.EndsWith("要確認", StringComparison.Ordinal) || item.Text == "時間は窓口で確かめてください", $"{item.Id}: {item.Text}"));
    }

    [Fact]
    public void What_to_confirm_means_is_said_once_below_a_list_and_only_where_a_line_carries_it()
    {
        var now = new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9));
        string Listed(params string[] ids) => DeskMessages.Of([.. ids.Select(id => Law.Desks.ById(id, now)!)], now, Texts).Text;
        Assert.EndsWith(Texts["desks.to-confirm"].Say[0], Listed("houterasu", "jcco", "bar-association"), StringComparison.Ordinal);
        Assert.Equal(2, Listed("houterasu", "jcco", "bar-association").Split(Texts["desks.to-confirm"].Say[0]).Length);
        Assert.DoesNotContain("要確認", Listed("yorisoi", "houterasu", "consumer-188"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_misprint_of_the_line_for_the_heart_is_nowhere() =>
        Assert.All(new[] { "*.yaml", "*.chat", "*.html", "*.js" }.SelectMany(pattern => Repository.Files(pattern)), path => Assert.DoesNotContain("046-556", File.ReadAllText(path), StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\d:.\-])0\d{1,3}-\d{1,6}(-\d{3,6})?(?!\d)")]
    private static partial Regex Number();
}
