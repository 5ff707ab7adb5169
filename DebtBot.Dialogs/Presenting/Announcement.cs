using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Something the findings oblige us to tell once: a deadline, a limitation warning, the options.</summary>
internal abstract class Announcement
{
    public abstract AnnouncementTime Time { get; }

    /// <summary>What there is to tell now. The id changes with the content, so a corrected date is told again.</summary>
    public abstract IEnumerable<Saying> From(Telling telling);
}

/// <summary>What an announcement is made from.</summary>
internal sealed record Telling(Moment Moment, LawBook Law, MessageCatalog Texts);

/// <summary>Bubbles that belong together, told once per id.</summary>
internal sealed record Saying(string Id, IReadOnlyList<Message> Messages);

/// <summary>When an announcement is due.</summary>
internal enum AnnouncementTime
{
    /// <summary>As soon as it is known, before any further question.</summary>
    AtOnce,

    /// <summary>When the urgent questions are answered, before anything about the household is asked.</summary>
    BeforeGoingOn,

    /// <summary>After the person confirmed the read-back.</summary>
    AfterConfirmation,

    /// <summary>Before the read-back is confirmed: what will be confirmed.</summary>
    ForReadBack,
}
