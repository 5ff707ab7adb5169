using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews;

/// <summary>Kinds around a creditor's pressure.</summary>
internal static partial class KindNames
{
    public static readonly IReadOnlyList<(PressurePlace Kind, string Name)> Places =
    [
        (PressurePlace.Mobile, "自分の携帯"),
        (PressurePlace.Home, "自宅"),
        (PressurePlace.Work, "勤め先"),
        (PressurePlace.Work, "会社"),
        (PressurePlace.Work, "職場"),
        (PressurePlace.Family, "家族のところ"),
        (PressurePlace.Family, "実家"),
        (PressurePlace.Neighbours, "近所"),
        (PressurePlace.Mobile, "携帯"),
        (PressurePlace.Mobile, "スマホ"),
        (PressurePlace.Other, "そのほか"),
    ];

    public static readonly IReadOnlyList<(NoticeFrom Kind, string Name)> Notices =
    [
        (NoticeFrom.None, "届いていない"),
        (NoticeFrom.None, "頼んでいない"),
        (NoticeFrom.Lawyer, "弁護士の通知"),
        (NoticeFrom.Scrivener, "司法書士の通知"),
        (NoticeFrom.Court, "裁判所の手続き"),
        (NoticeFrom.Scrivener, "司法書士"),
        (NoticeFrom.Lawyer, "弁護士"),
    ];

    public static string Of(PressurePlace kind) => Name(Places, kind, "");

    public static string Of(NoticeFrom kind) => Name(Notices, kind, "");
}
