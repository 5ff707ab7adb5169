namespace DebtBot.Dialogs.JapaneseText.Money;

/// <summary>Amounts of yen in a message: a number counts as money when 万, 億, 円 or the sentence says so.</summary>
internal static class MoneyReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        var s = text.Text;
        var since = 0;
        for (var i = 0; i < s.Length; i++)
        {
            if (AmountReader.Read(s, i) is { } amount)
            {
                yield return Entity(text, amount, since);
                since = amount.End;
                i = amount.End - 1;
            }
        }
    }

    /// <param name="since">The end of the amount before: words before it belong to that one.</param>
    private static Entity.Money Entity(NormalText text, AmountSpan amount, int since)
    {
        var surroundings = MoneySurroundings.Of(text.Text, since, amount);
        var (start, length) = text.Back(amount.Start, amount.End - amount.Start);
        return new Entity.Money(text.Original.Substring(start, length), start, length, amount.Min, amount.Max)
        {
            Approx = amount.Approx || surroundings.Approx,
            Bound = surroundings.Bound,
            Per = surroundings.Per,
            Of = amount.Slang ? null : surroundings.Of,
            Slang = amount.Slang,
        };
    }
}
