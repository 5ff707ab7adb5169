namespace DebtBot.Tests;

/// <summary>A file that holds what was approved. APPROVE=1 rewrites it where it differs, and fails so that the change is read.</summary>
internal static class ApprovedFile
{
    /// <param name="file">From the repository's root.</param>
    public static void Holds(string file, string text)
    {
        var path = Path.Combine(Repository.Root, file);
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1" && text != approved)
        {
            File.WriteAllText(path, text);
            Assert.Fail($"{file} was rewritten; read the change and run again without APPROVE.");
        }

        Assert.Equal(approved, text);
    }
}
