using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options.Arrangements;
using DebtBot.Knowledge.Options.Rehabilitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Discharge;

/// <summary>自己破産と免責。返済に回せる額がない、または計画に届かないときに並べる。支払不能かどうかは弁護士が確かめる。</summary>
/// <remarks>破産法2条11項・15条・216条・248条・252条・253条・255条。金額の下限はない。自由財産の拡張、法人の破産は見ていない。</remarks>
internal sealed class Bankruptcy(LawLibrary library, ProcedureFigures figures) : Option(library.Sentences)
{
    private readonly Licences licences = Licences.Load(library);
    private readonly Administration administration = new(figures);

    public override OptionKind Kind => OptionKind.Bankruptcy;

    public override OptionFinding Judge(OptionInputs inputs)
    {
        var draft = Draft();
        draft.Figures["court-stamp"] = figures.Amount("bankruptcy-stamp", inputs.Today);
        SevenYearsOf(inputs, draft);
        licences.Tell(inputs.File.Person, draft);
        Obstacles.Tell(inputs.File, draft);
        WhatStays.Tell(inputs, draft);
        if (inputs.Unsecured is not { } total || inputs.Budget.Surplus is not { } surplus)
        {
            return draft.Because("option.need-figures").Needs(inputs.MissingTotal).Needs(inputs.Budget.Missing).As(OptionFit.CannotTell, Nearness.CannotTell);
        }

        draft.Figures["surplus"] = surplus;
        if (!inputs.OnWelfare && Instalments.Of(inputs, figures) is { FitsLong: true })
        {
            return Draft().Blocker("bankruptcy.can-pay").As(OptionFit.Blocked, Nearness.BankruptcyCanPay) with { Figures = draft.Figures };
        }

        var needed = HasNoPlan(inputs, total, surplus);
        draft.Because(needed ? "bankruptcy.no-plan" : "bankruptcy.compare").Because("bankruptcy.what");
        administration.Tell(inputs, draft);
        Obstacles.Ask(inputs.File, draft);
        Change(inputs, draft);
        return draft.As(needed ? OptionFit.Suits : OptionFit.Possible, needed ? Nearness.BankruptcyNeeded : Nearness.BankruptcyBeside) with { NoPlanReaches = needed };
    }

    private bool HasNoPlan(OptionInputs inputs, Yen total, YenDifference surplus) =>
        inputs.OnWelfare || inputs.File.Income.Stable.Is(false) || surplus.Amount <= 0
        || PlanFloor.Of(total, inputs, figures) is not { } floor || surplus.Amount < PlanFloor.Parts(floor.Total, figures, inputs.Today).Long.Amount;

    private void Change(OptionInputs inputs, OptionDraft draft)
    {
        if (!inputs.OnWelfare && Instalments.Of(inputs, figures) is { Surplus: not null } parts)
        {
            draft.WouldChange("change.instalments-instead", ("amount", parts.ShortOf(parts.Long)));
        }
    }

    private void SevenYearsOf(OptionInputs inputs, OptionDraft draft)
    {
        if (SevenYears.LastDay(inputs.File.History, figures, inputs.Today) is not { } last)
        {
            return;
        }

        draft.Figures["seven-year-date"] = last;
        draft.Figures["within-seven-years"] = inputs.Today <= last;
        if (inputs.Today <= last)
        {
            draft.Blocker("bankruptcy.seven-years", ("day", last)).WouldChange("change.after", ("day", last));
        }
    }
}
