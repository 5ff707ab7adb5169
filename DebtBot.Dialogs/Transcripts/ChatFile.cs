using System.Globalization;
using System.Text;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Transcripts;

/// <summary>A .chat file: script and approved output in one. <c>today:</c> fixes the clock, <c>&gt; words</c> is the person, <c>@ time</c> moves the clock, everything else is the approved answer.
/// With <c>second-ear: on</c>, <c>? words</c> shows what is sent to a language model, and <c>&lt; json</c> is its answer arriving.</summary>
/// <param name="SecondEar">Whether a model is asked about words that were not understood.</param>
/// <param name="Steps">The person's lines, the model's, and moves of the clock, in order, without the answers.</param>
public sealed record ChatFile(DateTimeOffset Today, string? About, bool SecondEar, IReadOnlyList<string> Steps)
{
    private const string EarOn = "second-ear: on";


    /// <exception cref="FormatException">No <c>today:</c> line, or a time that cannot be read; the message names the line.</exception>
    public static ChatFile Parse(string text)
    {
        var lines = text.Split('\n');
        DateTimeOffset? today = null;
        string? about = null;
        var secondEar = text.Contains($"\n{EarOn}\n", StringComparison.Ordinal);
        var steps = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("today:", StringComparison.Ordinal))
            {
                today = Time(lines[i]["today:".Length..], i);
            }
            else if (lines[i].StartsWith("about:", StringComparison.Ordinal))
            {
                about = lines[i]["about:".Length..].Trim();
            }
            else if (lines[i].StartsWith('>') || lines[i].StartsWith('@') || (secondEar && lines[i].StartsWith('<')))
            {
                steps.Add(lines[i].TrimEnd());
            }
        }

        return new(today ?? throw new FormatException("line 1: a .chat file starts with “today: 2026-11-23T01:10+09:00”"), about, secondEar, steps);
    }

    /// <summary>Plays the script against a conversation and returns the file as it should read.</summary>
    public string Play(Conversation.Conversation conversation)
    {
        var output = new StringBuilder().Append("today: ").Append(Today.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture)).Append('\n');
        if (About is not null)
        {
            output.Append("about: ").Append(About).Append('\n');
        }

        output.Append(SecondEar ? EarOn + "\n" : "");

        var (rehearsal, now) = (new Rehearsal(conversation), Today);
        Write(output, rehearsal.Start(now));
        for (var i = 0; i < Steps.Count; i++)
        {
            output.Append('\n').Append(Steps[i]).Append('\n');
            now = Steps[i][0] == '@' ? Time(Steps[i][1..], i) : now;
            Write(output, Steps[i][0] == '@' ? rehearsal.Remind(now) : Steps[i][0] == '<' ? rehearsal.HearModel(Steps[i][1..].Trim(), now) : Step(rehearsal, Steps[i][1..].Trim(), now));
            output.Append(Steps[i][0] == '>' && rehearsal.Sent is { } sent ? $"\n? {sent.Words}\n" : "");
        }

        return output.ToString();
    }

    /// <summary>[label] presses a button, （スタンプ） sends something without words, anything else is said; \n and \u escapes make odd input writable.</summary>
    private static IReadOnlyList<Message> Step(Rehearsal rehearsal, string line, DateTimeOffset now) =>
        line is ['[', .. var label, ']'] ? rehearsal.Press(label, now)
        : line == "（スタンプ）" ? rehearsal.SendWithoutWords("sticker", now)
        : rehearsal.Say(line.Replace("\\n", "\n", StringComparison.Ordinal), now);

    private static void Write(StringBuilder output, IReadOnlyList<Message> messages)
    {
        foreach (var message in messages)
        {
            output.Append('\n');
            foreach (var line in PlainText.Of(message))
            {
                output.Append(line).Append('\n');
            }
        }
    }

    private static DateTimeOffset Time(string text, int line) =>
        JapanTime.TryParse(text.Trim(), out var time)
            ? time.InJapan()
            : throw new FormatException($"line {line + 1}: “{text.Trim()}” is not a time like 2026-11-23T01:10+09:00");
}
