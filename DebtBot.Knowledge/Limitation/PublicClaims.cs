using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Limitation;

/// <summary>税・保険料・年金・下水道・保育料などの公的な請求。援用は要らず、督促で数え直しになるため、時効待ちは助言しない。国の税金は、督促状を出した日から数えて10日がすぎると数え直しで、その日から差押えもできる。</summary>
/// <remarks>国税通則法72条・73条、地方税法18条、地方自治法236条、国民健康保険法110条、国民年金法102条4項・5項。国税徴収法47条1項。満了の日は計算しない。ほかの処分（更正・納税の告知・交付要求）、猶予、地方税の督促の日数は扱わない。</remarks>
internal sealed class PublicClaims(LimitationPeriods periods, LegalSentences sentences)
{
    public static bool Is(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.NationalTax or CreditorKind.LocalTax or CreditorKind.HealthInsuranceFee
        or CreditorKind.HealthInsuranceTax or CreditorKind.PensionPremium or CreditorKind.CareInsuranceFee or CreditorKind.ElderlyMedicalFee
        or CreditorKind.EmployeeInsurance or CreditorKind.Sewerage or CreditorKind.NurseryFee or CreditorKind.WelfareRefund or CreditorKind.Fine);

    /// <summary>From when the time runs anew after the last written demand of a tax office. Nothing when no day is known, or when the demand came after the time had run out.</summary>
    public IEnumerable<Reason> AfterDemand(Debt debt)
    {
        var demands = debt.Events.Where(happened => happened is { Kind: LimitationEventKind.DemandLetter, On.IsExact: true }).Select(happened => happened.On.Latest).ToList();
        if (!debt.Kind.Is(CreditorKind.NationalTax) || demands.Count == 0)
        {
            yield break;
        }

        var sent = demands.Max();
        var years = periods["national-tax"].At(sent);
        if (!OthersHappened(debt) && Due(debt) is { } due && sent > Periods.EndOf(due, years))
        {
            yield break;
        }

        var restarts = sent.AddDays(periods["tax-demand-days"].At(sent) + 1);
        yield return sentences.Reason("limitation.tax-demand", ("sent", sent), ("restarts", restarts), ("years", years));
    }

    private static bool OthersHappened(Debt debt) => debt.Events.Count > 1;

    private static DateOnly? Due(Debt debt) => debt.DueDate.Match(day => day.Latest, () => debt.FirstUnpaid.Match(day => day.Latest, () => (DateOnly?)null));
}
