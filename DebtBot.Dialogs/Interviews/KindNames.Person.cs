using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews;

/// <summary>As what a person owes, how they earn, and what they want to keep.</summary>
internal static partial class KindNames
{
    public static readonly IReadOnlyList<(DebtorRole Kind, string Name)> Roles =
    [
        (DebtorRole.JointGuarantor, "連帯保証人として"),
        (DebtorRole.Guarantor, "保証人として"),
        (DebtorRole.JointDebtor, "一緒に借りた"),
        (DebtorRole.Borrower, "自分で借りた"),
    ];

    public static readonly IReadOnlyList<(Wish Kind, string Name)> Wishes =
    [
        (Wish.KeepHome, "家を残したい"),
        (Wish.KeepCar, "車を残したい"),
        (Wish.KeepJob, "仕事を続けたい"),
        (Wish.KeepSecretFromFamily, "家族に知られたくない"),
        (Wish.KeepSecretFromWork, "勤め先に知られたくない"),
        (Wish.ProtectGuarantor, "保証人に迷惑をかけたくない"),
        (Wish.StopCalls, "督促を止めたい"),
    ];

    public static readonly IReadOnlyList<(JobKind Kind, string Name)> Jobs =
    [
        (JobKind.Employee, "会社員"),
        (JobKind.PartTime, "パート・アルバイト"),
        (JobKind.PartTime, "パート"),
        (JobKind.PartTime, "アルバイト"),
        (JobKind.PartTime, "バイト"),
        (JobKind.Temporary, "派遣・契約"),
        (JobKind.Temporary, "派遣"),
        (JobKind.Temporary, "契約社員"),
        (JobKind.CivilServant, "公務員"),
        (JobKind.SelfEmployed, "自営業"),
        (JobKind.SelfEmployed, "個人事業"),
        (JobKind.SelfEmployed, "フリーランス"),
        (JobKind.Director, "会社の役員"),
        (JobKind.Director, "社長"),
        (JobKind.Unemployed, "無職"),
        (JobKind.Unemployed, "失業中"),
        (JobKind.Pensioner, "年金"),
        (JobKind.Student, "学生"),
        (JobKind.Homemaker, "主婦・主夫"),
        (JobKind.Homemaker, "主婦"),
        (JobKind.Homemaker, "主夫"),
        (JobKind.Other, "そのほか"),
    ];

    public static string Of(JobKind kind) => Name(Jobs, kind, "");

    public static string Of(DebtorRole kind) => Name(Roles, kind, "");

    public static string Of(Wish kind) => Name(Wishes, kind, "");
}
