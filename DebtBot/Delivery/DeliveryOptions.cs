using System.ComponentModel.DataAnnotations;

namespace DebtBot.Delivery;

/// <summary>How messages are brought out; section <c>Delivery</c> of the configuration.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>Seconds between two looks for reminders and unconfirmed messages.</summary>
    [Range(1, 3600)]
    public int SweepSeconds { get; set; } = 5;
}
