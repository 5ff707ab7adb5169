using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting.Sheets;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Negotiation;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Sheet;

/// <summary>Nothing stands on the sheet that was not said or computed: every number and every creditor's name of every worked case is looked for where it came from.</summary>
public sealed partial class NothingInvented
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly MessageCatalog Texts = MessageCatalog.Load();

    [Fact]
    public void Every_number_was_said_or_computed()
    {
        var faults = WorkedCases.All.SelectMany(one => Unfounded(one.State, one.Now).Select(number => $"{one.Title}: {number}")).ToList();
        Assert.True(WorkedCases.All.Count > 500, "the worked cases are there");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void Every_creditor_on_it_is_one_of_the_case()
    {
        var names = WorkedCases.All.SelectMany(one => one.State.Case.Debts).Select(debt => debt.Creditor.Match(name => name, () => "")).Where(name => name.Length > 2).ToHashSet();
        var faults = from one in WorkedCases.All
                     let text = SheetText.Of(WorkedCases.Sheets.Of(one.State, one.Now), Texts)
                     let known = Known(one.State, WorkedCases.Law.Triage(one.State.Case, one.Now)) + string.Concat(Texts.All.SelectMany(words => words.Say))
                     from name in names
                     where text.Contains(name, StringComparison.Ordinal) && !known.Contains(name, StringComparison.Ordinal)
                     select $"{one.Title}: {name}";
        Assert.True(!faults.Any(), string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void An_invented_number_would_be_noticed()
    {
        var one = WorkedCases.All.First(one => one.State.Case.Debts.Count > 0);
        Assert.Contains(987_654, NumbersIn("残り 987,654円").Except(Founded(one.State, one.Now)));
        Assert.Contains(770_000, NumbersIn("残り 77万円").Except(Founded(one.State, one.Now)));
    }

    private static IEnumerable<long> Unfounded(ConversationState state, DateTimeOffset now) =>
        NumbersIn(SheetText.Of(WorkedCases.Sheets.Of(state, now), Texts)).Except(Founded(state, now));

    private static HashSet<long> Founded(ConversationState state, DateTimeOffset now)
    {
        var report = WorkedCases.Law.Triage(state.Case, now);
        HashSet<long> said = [.. NumbersIn(Known(state, report)), .. Computed(report), state.Case.Debts.Sum(debt => debt.Balance.Match(balance => balance.Amount, () => 0))];
        var local = now.InJapan();
        said.UnionWith([local.Year, local.Month, local.Day]);
        said.UnionWith(Enumerable.Range(0, Math.Max(report.Unknowns.Count, state.Case.Debts.Count) + 1).Select(count => (long)count));
        said.UnionWith(said.Where(year => year is > 1900 and < 2100).ToList().SelectMany(year => (long[])[year - 2018, year - 1988, year - 1925]));
        return said;
    }

    /// <summary>Figures of the plan's course: months, what is left to each creditor and in all, and to the smaller ones together.</summary>
    private static IEnumerable<long> Computed(TriageReport report)
    {
        if (report.Plan is not { } plan || PlanCourse.Of(plan, 7) is not { } course)
        {
            return [];
        }

        var ordered = course.Creditors.OrderByDescending(creditor => creditor.Left[0]).ToList();
        return [.. course.Months, .. ordered.SelectMany(creditor => creditor.Left).Select(left => left.Amount), .. course.Months.SelectMany((_, at) => (long[])[ordered.Sum(one => one.Left[at].Amount), ordered.Skip(4).Sum(one => one.Left[at].Amount)])];
    }

    private static string Known(ConversationState state, TriageReport report) =>
        Encoding.UTF8.GetString(ConversationJson.Write(state)) + new ReportJson(WorkedCases.Law.Sentences).Of(report).ToJsonString(Plain);

    private static IEnumerable<long> NumbersIn(string text) => Number().Matches(text).Select(match =>
        long.Parse(match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) * (match.Groups["man"].Success ? 10_000 : 1));

    [GeneratedRegex(@"(?<digits>\d{1,3}(?:,\d{3})+|\d{1,15})(?<man>万円)?", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
