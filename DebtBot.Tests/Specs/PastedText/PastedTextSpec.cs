using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.PastedText;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Tests.Specs.PastedText;

/// <summary>Letters, made-up demands and advertising that people paste, and their own words that must be taken for none of them.</summary>
public sealed class PastedTextSpec
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly JapaneseReader Reader = new();
    private static readonly YamlMap File = Read("letters.yaml");
    private static readonly YamlMap Ads = Read("ads.yaml");

    [Fact]
    public void A_letter_is_read_with_its_sender_amounts_and_days() =>
        Assert.All(File.Maps("letters"), map => Assert.Equal(
            $"{map.Text("of")} {Or(map, "total")} {Or(map, "principal")} {Or(map, "damages")} {Or(map, "pay-by")} {Or(map, "hearing")} {Or(map, "case")}",
            Shown(PastedTextReader.Read(map.Text("text"), Reader, Today))));

    [Fact]
    public void The_words_of_a_person_are_no_letter() => Assert.All(File.Texts("words"), text => Assert.Null(PastedTextReader.Read(text, Reader, Today)));

    [Fact]
    public void A_made_up_demand_is_doubted() => Assert.All(File.Texts("fake"), text => Assert.True(FraudReader.LooksFake(text), text));

    [Fact]
    public void What_is_only_urgent_or_has_a_number_is_not_called_a_fake() => Assert.All(File.Texts("not-fake"), text => Assert.False(FraudReader.LooksFake(text), text));

    [Fact]
    public void Advertising_is_known_by_its_wordings() =>
        Assert.All(Ads.Maps("ads"), map => Assert.Equal(map.Texts("signs").Order(), AdReader.Read(map.Text("text")) is { LooksLikeAnAd: true } ad ? ad.Signs.Select(sign => KebabNames<AdSign>.NameOf(sign.Sign)).Order() : []));

    [Fact]
    public void Nobody_who_asks_for_help_is_told_of_advertising() => Assert.All(Ads.Texts("none"), text => Assert.False(AdReader.Read(text) is { LooksLikeAnAd: true }, text));

    private static string Shown(PastedLetter? letter) =>
        letter is null ? "no letter"
        : $"{KebabNames<SenderKind>.NameOf(letter.Sender)} {letter.Amounts.Total?.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {letter.Amounts.Principal?.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {letter.Amounts.Damages?.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {letter.Dates.PayBy?.ToString("yyyy-MM-dd", null) ?? "-"} {letter.Dates.Hearing?.ToString("yyyy-MM-dd", null) ?? "-"} {letter.CaseNumber ?? "-"}";

    private static string Or(YamlMap map, string key) => map.Has(key) ? map.Text(key) : "-";

    private static YamlMap Read(string file)
    {
        using var text = System.IO.File.OpenText(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/PastedText", file));
        return StrictYaml.Read(file, text);
    }
}
