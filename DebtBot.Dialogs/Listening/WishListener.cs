using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Listening;

/// <summary>What a person wants to keep: a thing, and soon after it what is wanted with it. 「家族に」「知られたくない」.</summary>
internal static class WishListener
{
    /// <summary>Letters that may stand between the thing and the wish, folded.</summary>
    private const int Between = 6;

    private static readonly Dictionary<Wish, string> WantedWith = new()
    {
        [Wish.KeepHome] = "keep", [Wish.KeepCar] = "keep", [Wish.KeepJob] = "keep", [Wish.KeepSecretFromFamily] = "secret", [Wish.KeepSecretFromWork] = "secret",
        [Wish.ProtectGuarantor] = "spare", [Wish.StopCalls] = "stop",
    };

    private static readonly Dictionary<string, IReadOnlyList<string>> Words = PhraseFile.Load("Listening/wish-words.yaml").ToDictionary(entry => entry.Name, entry => entry.Phrases, StringComparer.Ordinal);

    public static CaseFile Hear(CaseFile file, string text)
    {
        var folded = Folded.Of(text);
        List<Wish> heard = [.. WantedWith.Where(pair => Says(folded, Words[KebabNames<Wish>.NameOf(pair.Key)], Words[pair.Value])).Select(pair => pair.Key).Except(file.Wishes)];
        return heard.Count == 0 ? file : file with { Wishes = [.. file.Wishes, .. heard] };
    }

    private static bool Says(string folded, IReadOnlyList<string> things, IReadOnlyList<string> wishes) =>
        things.Any(thing => folded.IndexOf(thing, StringComparison.Ordinal) is >= 0 and var at
            && wishes.Any(wish => folded.IndexOf(wish, at + thing.Length, StringComparison.Ordinal) is >= 0 and var then && then - at - thing.Length <= Between));
}
