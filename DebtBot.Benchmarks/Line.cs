namespace DebtBot.Benchmarks;

/// <summary>One line of the report.</summary>
/// <param name="Reference">What it is compared with, measured in the same run unless it says otherwise; null when the target is absolute.</param>
internal sealed record Line(string What, string Target, string Measured, string? Reference, double? Ratio, bool Reached)
{
    public static Line AtLeast(string what, double measured, double target, string unit) =>
        new(what, $">= {Shown(target)} {unit}", $"{Shown(measured)} {unit}", null, null, measured >= target);

    public static Line Below(string what, double measured, double target, string unit) =>
        new(what, $"< {Shown(target)} {unit}", $"{Shown(measured)} {unit}", null, null, measured < target);

    public static Line RatioAtLeast(string what, double measured, double reference, double target, string unit) =>
        new(what, $">= {target:0.0#}x", $"{Shown(measured)} {unit}", $"{Shown(reference)} {unit}", measured / reference, measured / reference >= target);

    public static Line RatioAtMost(string what, double measured, double reference, double target, string unit) =>
        new(what, $"<= {target:0.0#}x", $"{Shown(measured)} {unit}", $"{Shown(reference)} {unit}", measured / reference, measured / reference <= target);

    private static string Shown(double value) => value switch
    {
        >= 100 => $"{value:#,0}",
        >= 10 => $"{value:0.0}",
        _ => $"{value:0.00}",
    };
}
