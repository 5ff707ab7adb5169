using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews;

/// <summary>The kinds of the case file in the words of the buttons; one place for asking and for showing.</summary>
internal static partial class KindNames
{
    public static readonly IReadOnlyList<(PaperKind Kind, string Name)> Papers =
    [
        (PaperKind.PaymentOrder, "支払督促"),
        (PaperKind.Complaint, "訴状・呼出状"),
        (PaperKind.SmallClaim, "少額訴訟の呼出状"),
        (PaperKind.Judgment, "判決"),
        (PaperKind.ProvisionalExecution, "仮執行宣言"),
        (PaperKind.WageSeizure, "給料の差押え"),
        (PaperKind.DepositSeizure, "預金の差押え"),
        (PaperKind.DemandLetter, "会社からの督促状"),
        (PaperKind.SettlementDecision, "和解に代わる決定"),
        (PaperKind.ConciliationDecision, "調停に代わる決定"),
        (PaperKind.ConciliationSummons, "調停の呼出状"),
        (PaperKind.ProvisionalAttachment, "仮差押え"),
        (PaperKind.AssetDisclosure, "財産開示の呼出状"),
        (PaperKind.SmallClaimJudgment, "少額訴訟の判決"),
        (PaperKind.AssetDisclosureDecision, "財産開示の決定"),
        (PaperKind.ThirdPartyInformation, "財産の情報を調べた通知"),
        (PaperKind.MovablesExecution, "執行官の訪問"),
        (PaperKind.AuctionStart, "競売開始決定"),
        (PaperKind.SubrogationNotice, "代位弁済の通知"),
        (PaperKind.AssignmentNotice, "債権譲渡の通知"),
        (PaperKind.TaxSeizureNotice, "税金などの差押え通知"),
        (PaperKind.FakeSuspected, "にせものの疑いがある紙"),
    ];

    public static readonly IReadOnlyList<(CreditorKind Kind, string Name)> Creditors =
    [
        (CreditorKind.MoneyLender, "消費者金融"),
        (CreditorKind.Bank, "銀行"),
        (CreditorKind.CreditCard, "カード会社"),
        (CreditorKind.Servicer, "債権回収会社"),
        (CreditorKind.GuaranteeCompany, "保証会社"),
        (CreditorKind.Shinkin, "信用金庫・組合"),
        (CreditorKind.Individual, "友人・家族"),
        (CreditorKind.PublicFinance, "役所・公的機関"),
        (CreditorKind.Unlicensed, "登録のない業者"),
        (CreditorKind.CreditSales, "信販会社"),
        (CreditorKind.CreditUnion, "信用組合"),
        (CreditorKind.LabourBank, "労働金庫"),
        (CreditorKind.AgriculturalCooperative, "農協"),
        (CreditorKind.Jhf, "住宅金融支援機構"),
        (CreditorKind.CreditGuaranteeCorporation, "信用保証協会"),
        (CreditorKind.Jasso, "奨学金"),
        (CreditorKind.IndividualLender, "個人の貸金業者"),
        (CreditorKind.Employer, "勤め先"),
        (CreditorKind.Landlord, "大家・管理会社"),
        (CreditorKind.RentGuarantor, "家賃保証会社"),
        (CreditorKind.Utility, "電気・ガス・水道"),
        (CreditorKind.Telecom, "携帯・通信会社"),
        (CreditorKind.Bnpl, "後払いサービス"),
        (CreditorKind.Hospital, "病院"),
        (CreditorKind.School, "学校・塾"),
        (CreditorKind.NationalTax, "国の税金"),
        (CreditorKind.LocalTax, "住民税などの税金"),
        (CreditorKind.HealthInsuranceFee, "国民健康保険料"),
        (CreditorKind.HealthInsuranceTax, "国民健康保険税"),
        (CreditorKind.PensionPremium, "年金保険料"),
        (CreditorKind.CareInsuranceFee, "介護保険料"),
        (CreditorKind.ElderlyMedicalFee, "後期高齢者医療の保険料"),
        (CreditorKind.EmployeeInsurance, "健康保険・厚生年金の保険料"),
        (CreditorKind.Sewerage, "下水道の使用料"),
        (CreditorKind.NurseryFee, "保育料"),
        (CreditorKind.WelfareRefund, "生活保護の返還金"),
        (CreditorKind.Broadcaster, "NHKの受信料"),
        (CreditorKind.Shop, "お店のツケ払い"),
        (CreditorKind.Restaurant, "飲食店・宿の代金"),
        (CreditorKind.Contractor, "工事の代金"),
        (CreditorKind.Lawyer, "弁護士の費用"),
        (CreditorKind.Victim, "事故などの損害賠償"),
        (CreditorKind.ChildSupport, "養育費"),
        (CreditorKind.Fine, "罰金"),
        (CreditorKind.Unknown, "種類がわからない相手"),
    ];

    public static readonly IReadOnlyList<(CourtRecord Kind, string Name)> CourtRecords =
    [
        (CourtRecord.None, "ない"),
        (CourtRecord.Judgment, "判決があった"),
        (CourtRecord.PaymentOrder, "支払督促があった"),
        (CourtRecord.Settlement, "和解した"),
        (CourtRecord.NotarialDeed, "公正証書がある"),
    ];

    public static readonly IReadOnlyList<(PressureMeans Kind, string Name)> Means =
    [
        (PressureMeans.Phone, "電話"),
        (PressureMeans.Visit, "訪問"),
        (PressureMeans.Mail, "手紙"),
        (PressureMeans.Sms, "SMS"),
        (PressureMeans.Email, "メール"),
        (PressureMeans.Sns, "LINEなど"),
        (PressureMeans.Poster, "張り紙"),
        (PressureMeans.Telegram, "電報"),
        (PressureMeans.Fax, "FAX"),
        (PressureMeans.Court, "裁判所の書類"),
        (PressureMeans.Other, "そのほか"),
    ];

    public static readonly IReadOnlyList<(GuarantorKind Kind, string Name)> Guarantors =
    [
        (GuarantorKind.None, "いない"),
        (GuarantorKind.Family, "家族・知人"),
        (GuarantorKind.Family, "家族"),
        (GuarantorKind.Family, "知人"),
        (GuarantorKind.Company, "保証会社"),
        (GuarantorKind.Other, "そのほか"),
    ];

    /// <summary>Whose name stands in the papers of a car bought on a loan.</summary>
    public static readonly IReadOnlyList<(CollateralKind Kind, string Name)> CarOwners =
    [
        (CollateralKind.None, "自分"),
        (CollateralKind.RetainedTitle, "ローン会社か販売店"),
        (CollateralKind.RetainedTitle, "ローン会社"),
        (CollateralKind.RetainedTitle, "販売店"),
    ];

    public static readonly IReadOnlyList<(ClaimProduct Kind, string Name)> CardUses =
    [
        (ClaimProduct.CardCashing, "キャッシング"),
        (ClaimProduct.Revolving, "リボ"),
        (ClaimProduct.CardShopping, "買い物"),
    ];

    public static string Of(ClaimProduct kind) => Name(CardUses, kind, "");

    public static string Of(PaperKind kind) => Name(Papers, kind, "種類がわからない紙");

    public static string Of(CreditorKind kind) => Name(Creditors, kind, "");

    public static string Of(CourtRecord kind) => Name(CourtRecords, kind, "");

    public static string Of(PressureMeans kind) => Name(Means, kind, "");

    public static string Of(GuarantorKind kind) => Name(Guarantors, kind, "");

    public static string Of(CollateralKind kind) => Name(CarOwners, kind, "");

    private static string Name<T>(IReadOnlyList<(T Kind, string Name)> names, T kind, string otherwise) =>
        names.FirstOrDefault(pair => EqualityComparer<T>.Default.Equals(pair.Kind, kind)).Name ?? otherwise;
}
