using System.Text;

namespace DebtBot.Tests.Storage.Erasing;

/// <summary>Looks for words in the bytes of files, in every encoding a program might have used.</summary>
internal static class RawBytes
{
    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Each finding as "file: word (encoding)".</summary>
    public static IReadOnlyList<string> Find(string folder, IReadOnlyList<string> words)
    {
        // Locks and sockets have no bytes, and a held lock cannot be opened.
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0).ToList();
        Assert.NotEmpty(files);
        return [.. files.SelectMany(file => In(Read(file), words).Select(found => $"{file}: {found}"))];
    }

    private static List<string> In(byte[] bytes, IReadOnlyList<string> words) =>
        [.. from word in words from encoding in Encodings where bytes.AsSpan().IndexOf(encoding.GetBytes(word)) >= 0 select $"{word} ({encoding.WebName})"];

    private static byte[] Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var all = new MemoryStream();
            stream.CopyTo(all);
            return all.ToArray();
        }
        catch (FileNotFoundException)
        {
            // A server takes its temporary files away while we look.
            return [];
        }
    }
}
