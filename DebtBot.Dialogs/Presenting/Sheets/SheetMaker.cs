using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>Makes the consultation sheet from a conversation as it stands. The list in <see cref="Of(Moment)"/> is the order on the page.</summary>
public sealed class SheetMaker
{
    private readonly HouseholdSections household;
    private readonly UnknownsSection unknowns;
    private readonly LawBook law;
    private readonly MessageCatalog texts;

    internal SheetMaker(InterviewGuide guide, LawBook law, MessageCatalog texts) =>
        (household, unknowns, this.law, this.texts) = (new(guide, texts), new(guide, texts), law, texts);

    /// <summary>The sheet at this moment; never throws, whatever is known.</summary>
    public ConsultationSheet Of(ConversationState state, DateTimeOffset now) => Of(new Moment(state, law.Triage(state.Case, now), now));

    /// <summary>The same as data, in the shape of statement.schema.json: unknown lines are absent or "unknown", never zero.</summary>
    public JsonObject Statement(ConversationState state, DateTimeOffset now) => StatementJson.Of(state, law.Triage(state.Case, now));

    /// <summary>The sheet as a message, in words.</summary>
    internal Message Message(Moment moment)
    {
        var sheet = Of(moment);
        var body = SheetText.Of(sheet, texts);
        return new($"【{sheet.Title}】\n{body}") { Card = new Card.Sheet(sheet.Title, body) };
    }

    internal ConsultationSheet Of(Moment moment) => new(
        texts["sheet.title"].Say[0], Filled.With(texts["sheet.made"].Say[0], ("day", JapaneseValues.Of(moment.Today))),
        [
            .. new[]
            {
                DeadlineSection.Of(moment, texts),
                DebtSection.Of(moment, texts),
                household.Seizures(moment),
                household.Month(moment),
                PlanSection.Of(moment, texts),
                AgreementSection.Of(moment, texts),
                LegalAidSection.Of(moment, texts, unknowns),
                unknowns.Of(moment),
                PressureSection.Of(moment, texts),
                PersonSections.Words(moment, texts),
                QuestionsSection.Of(moment, texts),
                PersonSections.Held(moment, texts),
                PersonSections.Documents(moment, texts),
            }.Where(section => !section.IsEmpty),
        ],
        texts["sheet.disclaimer"].Say[0]);
}
