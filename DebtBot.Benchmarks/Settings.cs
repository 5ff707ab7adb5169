using System.Globalization;

namespace DebtBot.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Stored">How many conversations stand in the big store.</param>
/// <param name="Seconds">Length of one measured stretch.</param>
/// <param name="Rounds">Stretches per figure; the median counts.</param>
internal sealed record Settings(int Stored, double Seconds, int Rounds)
{
    public const int Clients = 16;

    /// <exception cref="ArgumentException">An option nobody knows.</exception>
    public static Settings From(string[] args)
    {
        var settings = new Settings(Stored: 200_000, Seconds: 3, Rounds: 3);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? double.Parse(args[i + 1], CultureInfo.InvariantCulture) : double.NaN;
            settings = args[i] switch
            {
                "--stored" => settings with { Stored = (int)value },
                "--seconds" => settings with { Seconds = value },
                "--rounds" => settings with { Rounds = (int)value },
                _ => throw new ArgumentException($"{args[i]} is not known; use --stored N, --seconds N, --rounds N."),
            };
        }

        return settings;
    }
}
