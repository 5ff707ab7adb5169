using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Dialogs.JapaneseText.PressureWords;

namespace DebtBot.Dialogs.Listening;

/// <summary>Whether a message tells anything that can be written down: an amount, a day, a creditor, a paper, a call.</summary>
internal static class CarriesFacts
{
    public static bool In(string text, HearingContext context) =>
        context.Reader.Read(text, context.Today).Any(entity => entity is not Entity.Unknown { IsTime: true }) || CreditorDictionary.Find(text).Count > 0 || PaperReader.Read(text) is not null || PressureReader.Read(text) is not null;
}
