using System.Text.RegularExpressions;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Figures that name something: telephone numbers, case numbers, addresses on the web, words like 十人十色. No other reader reads inside them.</summary>
internal static partial class Figures
{
    private static readonly WordFinder Words = new(StrictYaml.ReadEmbedded(typeof(Figures).Assembly, "JapaneseText/number-words.yaml").Texts("words"));

    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Named().Matches(text.Text))
        {
            var (start, length) = text.Back(match.Index, match.Length);
            yield return new Entity.Figure(match.Value, start, length);
        }

        foreach (var word in Words.In(text.Text))
        {
            var (start, length) = text.Back(word.Start, word.Word.Length);
            yield return new Entity.Figure(word.Word, start, length);
        }
    }

    [GeneratedRegex("(?:令和|平成|昭和)[0-9元一二三四五六七八九十]{1,3}年度?\\([^)]{1,4}\\)第?[0-9]{1,6}号?|0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}|https?://[!-~]{1,300}")]
    private static partial Regex Named();
}
