using System.Text.Json.Nodes;

namespace DebtBot.Channels.Line;

/// <summary>One message to be, in words and, for a card, drawn.</summary>
internal sealed record LinePiece(string Words, JsonObject? Bubble)
{
    /// <param name="hidden">Draws words too, so that no notification shows them.</param>
    public JsonObject ToMessage(bool hidden) => (Bubble ?? (hidden || Words.Length > LineRenderer.LongestText ? Flex.Bubble(Flex.Text(Words)) : null)) is { } bubble
        ? new() { ["type"] = "flex", ["altText"] = LineRenderer.NeutralText, ["contents"] = bubble }
        : new() { ["type"] = "text", ["text"] = Words };
}

/// <summary>A turn's pieces as at most five messages, in their order: short texts that stand together are joined first; cards become words only when nothing else helps.</summary>
internal static class LinePacking
{
    private const int Most = 5;

    /// <summary>UTF-16 units of Japanese that fit into one drawn bubble of 30 KB.</summary>
    private const int MostJoined = 8_000;

    public static IReadOnlyList<LinePiece> Pack(IEnumerable<LinePiece> pieces)
    {
        var packed = pieces.Where(piece => piece.Words.Length > 0).ToList();
        while (packed.Count > Most && (Join(packed, LineRenderer.LongestText) || PutInWords(packed) || Join(packed, MostJoined)))
        {
        }

        return packed.Count > Most ? packed.GetRange(0, Most) : packed;
    }

    /// <summary>Joins the two neighbouring texts that are shortest together. False when no two fit.</summary>
    private static bool Join(List<LinePiece> pieces, int most)
    {
        var pairs = Enumerable.Range(0, pieces.Count - 1).Where(at => pieces[at].Bubble is null && pieces[at + 1].Bubble is null && Together(pieces, at) <= most).ToList();
        if (pairs.Count == 0)
        {
            return false;
        }

        var first = pairs.MinBy(at => Together(pieces, at));
        pieces[first] = new($"{pieces[first].Words}\n\n{pieces[first + 1].Words}", null);
        pieces.RemoveAt(first + 1);
        return true;
    }

    private static bool PutInWords(List<LinePiece> pieces)
    {
        if (pieces.Where(piece => piece.Bubble is not null && piece.Words.Length <= LineRenderer.LongestText).MinBy(piece => piece.Words.Length) is not { } shortest)
        {
            return false;
        }

        pieces[pieces.IndexOf(shortest)] = shortest with { Bubble = null };
        return true;
    }

    private static int Together(List<LinePiece> pieces, int at) => pieces[at].Words.Length + 2 + pieces[at + 1].Words.Length;
}
