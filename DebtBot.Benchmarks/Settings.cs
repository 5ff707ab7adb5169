using System.Globalization;

namespace DebtBot.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Stored">How many conversations stand in the big store.</param>
/// <param name="Seconds">Length of one measured stretch.</param>
/// <param name="Rounds">Stretches per figure; the median counts.</param>
/// <param name="WarmUp">Seconds of load before anything is counted.</param>
/// <param name="Only">The beginning of the name of the one part to measure; everything when empty.</param>
internal sealed record Settings(int Stored, double Seconds, int Rounds, double WarmUp, string Only)
{
    public const int Clients = 16;

    /// <exception cref="ArgumentException">An option nobody knows.</exception>
    public static Settings From(string[] args)
    {
        var settings = new Settings(Stored: 200_000, Seconds: 3, Rounds: 3, WarmUp: 40, Only: "");
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} wants a value.");
            settings = args[i] switch
            {
                "--stored" => settings with { Stored = int.Parse(value, CultureInfo.InvariantCulture) },
                "--seconds" => settings with { Seconds = double.Parse(value, CultureInfo.InvariantCulture) },
                "--rounds" => settings with { Rounds = int.Parse(value, CultureInfo.InvariantCulture) },
                "--warm-up" => settings with { WarmUp = double.Parse(value, CultureInfo.InvariantCulture) },
                "--only" => settings with { Only = value },
                _ => throw new ArgumentException($"{args[i]} is not known; use --stored N, --seconds N, --rounds N, --warm-up N, --only PART."),
            };
        }

        return settings;
    }
}
