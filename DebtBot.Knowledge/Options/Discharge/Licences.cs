using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Options.Discharge;

/// <summary>資格制限。破産手続の開始から復権まで就けない仕事かどうかを、仕事の言葉から見る。個人再生・任意整理にはない。</summary>
/// <remarks>警備業法3条・14条、保険業法279条・307条、破産法255条ほか各法。言葉が一覧のどちらにもなければ「分からない」とする。</remarks>
internal sealed class Licences
{
    private readonly IReadOnlyList<string> limited;
    private readonly IReadOnlyList<string> free;

    private Licences(IReadOnlyList<string> limited, IReadOnlyList<string> free) => (this.limited, this.free) = (limited, free);

    public static Licences Load(LawLibrary library)
    {
        var map = library.File("Options/Discharge/licences.yaml").Allow("occupations", "not-limited", "basis", "verified-on");
        return new(map.Texts("occupations"), map.Texts("not-limited"));
    }

    public void Tell(Person person, OptionDraft draft)
    {
        if (person.Occupation.Is(work => limited.Any(word => work.Contains(word, StringComparison.Ordinal))))
        {
            draft.Blocker("bankruptcy.licence");
        }
        else if (person.Occupation.Is(work => free.Any(word => work.Contains(word, StringComparison.Ordinal))))
        {
            draft.Because("bankruptcy.licence-none");
        }
        else if (person.Occupation.IsGiven)
        {
            draft.Caution("bankruptcy.licence-unsure");
        }

        draft.CautionIf(person.Job.Is(JobKind.Director), "bankruptcy.director");
    }
}
