using System.Collections;
using System.Reflection;
using System.Text;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Storage.Json;

/// <summary>Makes random values of the state's types and describes them in full, so that a property forgotten in storage is noticed whoever adds it.</summary>
internal sealed class AnyValue(int seed)
{
    private static readonly string[] Texts = ["", "unknown", "declined", "アイフル", "null", "「\"\\\n\0」", "👪‍👧", "1,234円"];

    private readonly Random random = new(seed);

    public T Make<T>() => (T)Make(typeof(T), 0)!;

    /// <summary>All public properties, deep.</summary>
    public static string Describe(object? value)
    {
        var text = new StringBuilder();
        Describe(value, text);
        return text.ToString();
    }

    private object? Make(Type type, int depth) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => random.Next(2) == 0 ? null : Make(inner, depth),
        _ when type == typeof(string) => Texts[random.Next(Texts.Length)],
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(-5, 5000),
        _ when type == typeof(long) => random.NextInt64(0, long.MaxValue),
        _ when type == typeof(decimal) => random.Next(1000) / 1000m,
        _ when type == typeof(DateOnly) => new DateOnly(1950, 1, 1).AddDays(random.Next(40_000)),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(random.Next(-9, 10))).AddTicks(random.NextInt64(1L << 50)),
        _ when type == typeof(Yen) => new Yen(random.NextInt64(0, Yen.MaxAmount)),
        _ when type == typeof(AnnualRate) => AnnualRate.FromPercent(random.Next(1_000_000) / 1000m),
        _ when type == typeof(DateWindow) => DateWindow.Day(new DateOnly(2000, 1, 1).AddDays(random.Next(9000))) is var day && random.Next(2) == 0 ? day : new DateWindow(day.Earliest, day.Earliest.AddDays(random.Next(400))),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length)),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Answer<>) => MakeAnswer(type, depth),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => MakeList(type.GetGenericArguments()[0], depth),
        _ when type.IsAbstract => MakeOneOf(type, depth),
        _ => MakeRecord(type, depth),
    };

    private object MakeAnswer(Type type, int depth) => random.Next(4) switch
    {
        0 => Activator.CreateInstance(type)!,
        1 => type.GetProperty("DontKnow")!.GetValue(null)!,
        2 => type.GetProperty("Declined")!.GetValue(null)!,
        _ => type.GetMethod("Given")!.Invoke(null, [Make(type.GetGenericArguments()[0], depth + 1)])!,
    };

    private Array MakeList(Type item, int depth)
    {
        var list = Array.CreateInstance(item, random.Next(4));
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Make(item, depth + 1), i);
        }

        return list;
    }

    private object? MakeOneOf(Type type, int depth)
    {
        var cases = type.GetNestedTypes().Where(type.IsAssignableFrom).ToList();
        return random.Next(3) == 0 ? null : Make(cases[random.Next(cases.Count)], depth);
    }

    private object MakeRecord(Type type, int depth)
    {
        Assert.True(depth < 12, $"{type} nests without end.");
        var constructor = type.GetConstructors().MinBy(candidate => candidate.GetParameters() is [var only] && only.ParameterType == type ? 1 : 0)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, depth + 1))]);
        foreach (var property in Stored(type).Where(property => property.Name != "Schema"))
        {
            property.SetValue(made, Make(property.PropertyType, depth + 1));
        }

        return made;
    }

    private static IEnumerable<PropertyInfo> Stored(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static void Describe(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null or string or IFormattable or bool:
                text.Append(value is DateTimeOffset moment ? moment.ToString("O") : value?.ToString() ?? "<null>").Append(';');
                break;
            case IEnumerable items:
                text.Append('[');
                items.Cast<object?>().ToList().ForEach(item => Describe(item, text));
                text.Append(']');
                break;
            case ValueType when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Answer<>):
                object?[] found = [null];
                text.Append((bool)type.GetMethod("TryGet")!.Invoke(value, found)! ? "given " : $"{type.GetProperty("Kind")!.GetValue(value)}");
                Describe(found[0], text);
                break;
            case Yen or AnnualRate or DateWindow:
                text.Append(value).Append(';');
                break;
            default:
                text.Append(value.GetType().Name).Append('{');
                Stored(value.GetType()).ToList().ForEach(property => Describe(property.GetValue(value), text.Append(property.Name).Append('=')));
                text.Append('}');
                break;
        }
    }
}
