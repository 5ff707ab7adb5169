namespace DebtBot.Knowledge.Data;

/// <summary>A slip in a data file: names the file, the place and, where there is one, the nearest right word. Start-up stops on it.</summary>
public sealed class LawDataException(string file, long line, long column, string message)
    : Exception($"{file}({line},{column}): {message}")
{
    public string File { get; } = file;

    public long Line { get; } = line;

    public long Column { get; } = column;
}
