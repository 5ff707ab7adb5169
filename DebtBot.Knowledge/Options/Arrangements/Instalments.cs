using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Arrangements;

/// <summary>元本を36回・60回・84回で割った額。任意整理・特定調停・自分での交渉に共通の物差し。</summary>
/// <remarks>実務の慣行で、法定の回数ではない。和解の日までの利息や遅延損害金が乗ると増える。</remarks>
/// <param name="Surplus">What can be kept each month after debts left out are paid on; null while unknown.</param>
internal sealed record Instalments(Yen Total, Yen Short, Yen Long, Yen Exceptional, YenDifference? Surplus)
{
    public bool FitsShort => Surplus is { } surplus && surplus.Amount >= Short.Amount;

    public bool FitsLong => Surplus is { } surplus && surplus.Amount >= Long.Amount;

    public bool FitsExceptional => Surplus is { } surplus && surplus.Amount >= Exceptional.Amount;

    /// <summary>Null while a balance is unknown.</summary>
    public static Instalments? Of(OptionInputs inputs, ProcedureFigures figures) => inputs.WithoutCollateral is not { } total
        ? null
        : new(total, Part(total, "arrangement-short", inputs, figures), Part(total, "arrangement-long", inputs, figures), Part(total, "arrangement-exception", inputs, figures), inputs.SurplusForArrangement);

    /// <summary>How much more a month would be needed for this payment.</summary>
    public Yen ShortOf(Yen payment) => new(Math.Max(0, payment.Amount - (Surplus?.Amount ?? 0)));

    public void Show(OptionDraft draft)
    {
        (draft.Figures["total"], draft.Figures["m36"], draft.Figures["m60"]) = (Total, Short, Long);
        if (Surplus is { } surplus)
        {
            draft.Figures["surplus"] = surplus;
        }
    }

    private static Yen Part(Yen total, string count, OptionInputs inputs, ProcedureFigures figures) => total.DividedUp(figures.Count(count, inputs.Today));
}
