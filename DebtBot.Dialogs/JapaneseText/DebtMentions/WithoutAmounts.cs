using System.Text;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>A message with its amounts left out, so that words an amount stands between are found: 親に30万借りて → 親に借りて.</summary>
/// <param name="Origins">Where each character stood.</param>
internal sealed record WithoutAmounts(string Text, IReadOnlyList<int> Origins)
{
    public static WithoutAmounts Of(string text, IReadOnlyList<Entity> entities)
    {
        var left = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length);
        var at = 0;
        foreach (var amount in entities.OfType<Entity.Money>().Where(amount => amount.Length < text.Length))
        {
            Take(amount.Start);
            at = amount.End;
            at += text.AsSpan(at).StartsWith("くらい", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("ぐらい", StringComparison.Ordinal) ? 3 : 0;
            at += at < text.Length && text[at] is 'を' or 'も' ? 1 : 0;
        }

        Take(text.Length);
        return new(left.ToString(), origins);

        void Take(int end)
        {
            for (; at < end; at++)
            {
                left.Append(text[at]);
                origins.Add(at);
            }
        }
    }
}
