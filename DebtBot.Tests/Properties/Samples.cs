using System.Reflection;

namespace DebtBot.Tests.Properties;

/// <summary>How many random cases a property of a whole report tries.</summary>
internal static class Samples
{
    private static readonly bool ForMutations = typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Any(item => item.Key == "VignetteFolder");

    /// <summary>A hundredth, at least twenty, in the build that mutation testing runs some hundred times: there the worked cases decide.</summary>
    public static int Of(int usual) => ForMutations ? Math.Max(20, usual / 100) : usual;
}
