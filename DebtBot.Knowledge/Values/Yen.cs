using System.Globalization;

namespace DebtBot.Knowledge.Values;

/// <summary>An amount of whole yen, never negative. Default: ¥0. Sums stop at the largest amount; rounding is always named by the caller.</summary>
public readonly record struct Yen : IComparable<Yen>
{
    /// <summary>The largest amount a person can mean here (¥9,999億); anything above is a slip of the finger.</summary>
    public const long MaxAmount = 999_999_999_999;

    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above <see cref="MaxAmount"/>.</exception>
    public Yen(long amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, MaxAmount);
        Amount = amount;
    }

    /// <summary>Whole yen, 0 … <see cref="MaxAmount"/>.</summary>
    public long Amount { get; }

    public static Yen Zero => default;

    public static Yen Man(decimal tenThousands) => new((long)(tenThousands * 10_000m));

    public static bool IsLegal(long amount) => amount is >= 0 and <= MaxAmount;

    /// <summary>This amount in <paramref name="parts"/> equal payments, each rounded up to the yen.</summary>
    public Yen DividedUp(int parts) => new((Amount + parts - 1) / parts);

    /// <summary>A fraction of this amount, cut down to the yen.</summary>
    public Yen FractionDown(decimal fraction) => new((long)Math.Floor(Amount * fraction));

    /// <summary>A fraction of this amount, rounded up to the yen.</summary>
    public Yen FractionUp(decimal fraction) => new((long)Math.Ceiling(Amount * fraction));

    /// <summary><paramref name="of"/> of <paramref name="parts"/> equal parts, rounded to the nearest yen (half up).</summary>
    public Yen PartNearest(int of, int parts) => new(((2 * Amount * of) + parts) / (2 * parts));

    /// <summary>Rounded up to whole units, e.g. to ¥100.</summary>
    public Yen UpToWhole(int unit) => new((Amount + unit - 1) / unit * unit);

    /// <summary>What is left after taking <paramref name="other"/>; ¥0 when nothing is left.</summary>
    public Yen LessAtLeastZero(Yen other) => other.Amount >= Amount ? Zero : new(Amount - other.Amount);

    public int CompareTo(Yen other) => Amount.CompareTo(other.Amount);

    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sum, at most <see cref="MaxAmount"/>: two slips of the finger must not break a conversation.</summary>
    public static Yen operator +(Yen left, Yen right) => new(Math.Min(MaxAmount, left.Amount + right.Amount));

    /// <summary>The signed difference: a household can be short.</summary>
    public static YenDifference operator -(Yen left, Yen right) => new(left.Amount - right.Amount);

    /// <summary>The multiple, at most <see cref="MaxAmount"/>.</summary>
    public static Yen operator *(Yen amount, int times) => new(Math.Min(MaxAmount, amount.Amount * times));

    public static bool operator <(Yen left, Yen right) => left.Amount < right.Amount;

    public static bool operator >(Yen left, Yen right) => left.Amount > right.Amount;

    public static bool operator <=(Yen left, Yen right) => left.Amount <= right.Amount;

    public static bool operator >=(Yen left, Yen right) => left.Amount >= right.Amount;
}

/// <summary>A difference of two amounts in whole yen; negative means short. Default: 0.</summary>
public readonly record struct YenDifference(long Amount)
{
    public bool IsShort => Amount < 0;

    /// <summary>The amount that is really there: ¥0 when short.</summary>
    public Yen AtLeastZero => Amount <= 0 ? Yen.Zero : new(Amount);

    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);
}
