using System.ComponentModel.DataAnnotations;

namespace DebtBot.Sheet;

/// <summary>Settings of the pages a conversation can be opened as (section Sheet).</summary>
internal sealed class SheetOptions
{
    public const string Section = "Sheet";

    /// <summary>How this host is reached from outside, such as https://bot.example; without it only our own page has links, other channels get the text.</summary>
    [Url(ErrorMessage = "Sheet:PublicAddress must be a whole address such as https://bot.example.")]
    public string? PublicAddress { get; set; }

    /// <summary>How long a link can be opened, in minutes.</summary>
    [Range(1, 1440)]
    public int LinkMinutes { get; set; } = 30;
}
