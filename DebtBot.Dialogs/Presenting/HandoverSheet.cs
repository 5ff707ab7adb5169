using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting;

/// <summary>The sheet a person hands over in a consultation: deadlines, debts, household, what is unknown, what to bring. Saves half of thirty minutes.</summary>
internal sealed class HandoverSheet(InterviewGuide guide)
{
    public Message Message(Moment moment, LawBook law, MessageCatalog texts)
    {
        var title = texts["sheet.title"].Say[0];
        var body = string.Join('\n', Lines(moment, texts));
        return new($"【{title}】\n{body}") { Card = new Card.Sheet(title, body) };
    }

    private IEnumerable<string> Lines(Moment moment, MessageCatalog texts) =>
    [
        Filled.With(texts["sheet.made"].Say[0], ("day", JapaneseValues.Of(moment.Today))),
        .. Section("sheet.deadlines", moment.Report.Deadlines.Where(deadline => deadline.LastDay is not null).Select(deadline =>
            $"・{Paper(moment, deadline.Subject, texts)}：{JapaneseValues.Of(deadline.LastDay!.Value)}{(deadline.Estimated ? texts["sheet.estimated"].Say[0] : "")}"), texts),
        .. Section("sheet.debts", moment.State.Case.Debts.Select(debt => DebtLine(moment, debt, texts)), texts),
        .. Section("sheet.household", Household(moment, texts), texts),
        .. Section("sheet.pressure", moment.State.Case.Pressure.Select(PressureLine), texts),
        .. Section("sheet.unknown", Unknowns(moment, texts), texts),
        .. Section("sheet.own-words", moment.State.Progress.OwnWords.Select(words => $"・{words}"), texts),
        .. Section("sheet.own-questions", moment.State.Progress.OwnQuestions.Select(question => $"・{question}"), texts),
        .. Section("sheet.documents", moment.Report.Documents.Select(document => $"・{document.Name}（{document.WhereToGet}）"), texts),
        texts["sheet.disclaimer"].Say[0],
    ];

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines, MessageCatalog texts) =>
        lines.ToList() is { Count: > 0 } some ? ["", texts[title].Say[0], .. some] : [];

    private static string Paper(Moment moment, string subject, MessageCatalog texts) =>
        moment.State.Case.Papers.FirstOrDefault(paper => paper.Id == subject) is { } paper && paper.Kind.TryGet(out var kind) ? KindNames.Of(kind) : texts["deadline.other"].Say[0];

    private static string DebtLine(Moment moment, Knowledge.Cases.Debt debt, MessageCatalog texts)
    {
        var limitation = moment.Report.LimitationOf(debt.Id)?.Result.Match(
            running => "sheet.limitation-running", may => "sheet.limitation-may", restarted => "sheet.limitation-restarted",
            cannot => "sheet.limitation-cannot-tell", pub => "sheet.limitation-public");
        return $"・{SubjectNames.Of(debt)}（{debt.Kind.Match(KindNames.Of, () => "種類不明")}）残り {debt.Balance.Match(JapaneseValues.Of, () => "不明")}／最後の返済 {debt.LastPayment.Match(JapaneseValues.Of, () => "不明")}"
            + $"／裁判所の記録 {debt.CourtRecord.Match(KindNames.Of, () => "不明")}{(limitation is null ? "" : "／" + texts[limitation].Say[0])}";
    }

    private IEnumerable<string> Household(Moment moment, MessageCatalog texts) =>
        guide.Answers(moment.State)
            .Where(item => item.Question.Id.StartsWith("income.", StringComparison.Ordinal) || item.Question.Id.StartsWith("expenses.", StringComparison.Ordinal) || item.Question.Id.StartsWith("household.", StringComparison.Ordinal) || item.Question.Id == Interviews.Heard.WishesHeard.Key)
            .Select(item => $"・{texts[item.Question.Id].Name}：{item.Shown}");

    private static string PressureLine(Knowledge.Cases.Pressure item) =>
        $"・{item.At.Match(JapaneseValues.Of, () => "日時不明")} {item.From.Match(from => from, () => "相手不明")} {item.By.Match(KindNames.Of, () => "")}{item.Words.Match(words => $"「{words}」", () => "")}";

    private IEnumerable<string> Unknowns(Moment moment, MessageCatalog texts) =>
        from unknown in moment.Report.Unknowns
        where guide.Find(unknown.Fact.Key) is not null && texts[unknown.Fact.Key].Name is not null
        group SubjectNames.Of(moment.State, unknown.Fact.Subject) by texts[unknown.Fact.Key].Name into facts
        let subjects = facts.Where(subject => subject.Length > 0).Distinct().ToList()
        select $"・{string.Join("・", subjects)}{(subjects.Count > 0 ? "の" : "")}{facts.Key}";
}
