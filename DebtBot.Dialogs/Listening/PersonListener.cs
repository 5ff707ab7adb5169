using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.PersonWords;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>The person and the household in a message: age, job, who lives with them. What is known already stays.</summary>
internal static partial class PersonListener
{
    private const int Youngest = 15, Oldest = 110;

    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        var person = file.Person;
        var told = person with
        {
            Age = !person.Age.IsSettled && Age(text, context) is { } age ? age : person.Age,
            Job = !person.Job.IsSettled && JobReader.Read(text) is { } job ? job : person.Job,
        };
        var family = FamilyReader.Read(text);
        var household = file.Household with
        {
            People = !file.Household.People.IsSettled && family.People is { } people ? people : file.Household.People,
            Children = !file.Household.Children.IsSettled && family.Children is { } children ? children : file.Household.Children,
        };
        return told == person && household == file.Household ? file : file with { Person = told, Household = household };
    }

    /// <summary>The first exact age that is nobody else's: 「父は78歳」 is none.</summary>
    private static int? Age(string text, HearingContext context) =>
        context.Reader.Read(text, context.Today).OfType<Entity.Age>()
            .FirstOrDefault(age => age is { Max: null, Value: >= Youngest and <= Oldest } && !SomebodyElse().IsMatch(text[Math.Max(0, age.Start - 8)..age.Start]))?.Value;

    [GeneratedRegex("(?:父|母|親|夫|妻|嫁|主人|旦那|息子|娘|兄|弟|姉|妹|子|彼|彼女|犬|猫|時|とき|頃)(?:は|が|も|の|、|と)?[^。]{0,4}$")]
    private static partial Regex SomebodyElse();
}
