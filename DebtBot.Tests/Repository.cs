using System.Runtime.CompilerServices;

namespace DebtBot.Tests;

/// <summary>Where the sources lie, for guards that read them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static IEnumerable<string> Files(string pattern, params string[] folders) =>
        (folders.Length == 0 ? Projects : folders)
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
            .Where(path => !path.Split('/', '\\').Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    public static string[] Projects { get; } = ["DebtBot", "DebtBot.Dialogs", "DebtBot.Knowledge", "DebtBot.Tests", "DebtBot.Benchmarks"];

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Find([CallerFilePath] string here = "") => Path.GetDirectoryName(Path.GetDirectoryName(here))!;
}
