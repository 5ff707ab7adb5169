using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.JapaneseText.PressureWords;

/// <summary>A creditor's pressure as somebody tells it. Null parts were not said.</summary>
public sealed record PressureMention(PressureMeans? By, PressurePlace? Where, string? Quoted);

/// <summary>Recognises that a creditor pressed, how and where, and takes over quoted words as they stand.</summary>
public static partial class PressureReader
{
    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> File = PhraseFile.Load("JapaneseText/PressureWords/pressure-words.yaml");
    private static readonly PhraseGroups<string> Words = new(File);
    private static readonly IReadOnlyList<string> Announced = File.Single(entry => entry.Name == "announced").Phrases;

    private static readonly Remembered<string, PressureMention?> Last = new(Make);

    public static PressureMention? Read(string text) => Last[text];

    private static PressureMention? Make(string text)
    {
        var folded = Folded.Of(text).Replace("にも", "に", StringComparison.Ordinal).Replace("にまで", "に", StringComparison.Ordinal);
        var found = Words.In(folded);
        var called = (folded.Contains("電話", StringComparison.Ordinal) || folded.Contains("着信", StringComparison.Ordinal) || folded.Contains("でんわ", StringComparison.Ordinal)) && Called().IsMatch(folded);
        if (!found.Contains("pressed") && !called && !(Written().IsMatch(folded) && !OfACourt().IsMatch(folded)))
        {
            return null;
        }

        var places = Places(text);
        PressurePlace? where = places.Contains("work") ? PressurePlace.Work : places.Contains("family") ? PressurePlace.Family : places.Contains("home") ? PressurePlace.Home : null;
        PressureMeans? by = found.Contains("poster") ? PressureMeans.Poster
            : called || found.Contains("phone") ? PressureMeans.Phone
            : found.Contains("visit") ? PressureMeans.Visit
            : found.Contains("sms") ? PressureMeans.Sms
            : found.Contains("sns") ? PressureMeans.Sns
            : found.Contains("fax") ? PressureMeans.Fax
            : found.Contains("mail") ? PressureMeans.Mail
            : null;
        return new(by, where, Quoted(text));
    }

    /// <summary>Where it happened; a place that was only threatened with, in quotes or not, is none.</summary>
    private static IReadOnlyList<string> Places(string text)
    {
        var told = Quoted(text) is { } quoted ? text.Replace(quoted, "", StringComparison.Ordinal) : text;
        var folded = Announced.Aggregate(Folded.Of(told), (rest, phrase) => rest.Replace(phrase, "", StringComparison.Ordinal));
        return Words.In(folded);
    }

    /// <summary>「電話が毎日鳴ってて」「着信いっぱい」「電話があった」; to call somebody is no pressure.</summary>
    [GeneratedRegex("(?:電話|着信|でんわ)[^。、に番口]{0,8}(?:く(?:る|んの)|来(?:た|て|る|ます|まし)|き(?:た|て|ます|まし)|かかって|かかり|鳴|なって|あった|ありま|され|してき|いった|しつこ|やまな|いっぱい|すご|ばかり|ばっか)")]
    private static partial Regex Called();

    /// <summary>A court's paper by SMS is a paper to doubt and no creditor's call.</summary>
    [GeneratedRegex("裁判所|訴状|さいばんしょ|支払督促|訴訟")]
    private static partial Regex OfACourt();

    [GeneratedRegex("(?:sms|しょーとめーる|らいん|line|dm|脅迫めーる|fax|ふぁっくす)[^。、]{0,10}(?:く(?:る|んの)|来(?:た|て|る|ます|まし)|き(?:た|て|ます|まし)|届|送られ|すご|いっぱい|しつこ|督促|請求)")]
    private static partial Regex Written();

    private static string? Quoted(string text)
    {
        var from = text.IndexOf('「', StringComparison.Ordinal);
        var to = from < 0 ? -1 : text.IndexOf('」', from);
        return to > from + 1 ? text[(from + 1)..to] : null;
    }
}
