namespace DebtBot.Tests.Specs.ContactLog;

/// <summary>How well contacts are read, by the fields of an entry: what is found that is there, and what is not invented.</summary>
public sealed class ContactSpec(ITestOutputHelper output)
{
    private const double Least = 0.95;

    [Theory]
    [InlineData("contacts.yaml")]
    [InlineData("contacts-fresh.yaml")]
    public void Contacts_become_entries(string file)
    {
        var contacts = LabelledContact.In(file);
        var (right, missed, invented) = (0, 0, 0);
        foreach (var contact in contacts)
        {
            var read = contact.Read();
            var (missing, extra) = (contact.Fields.Except(read).ToList(), read.Except(contact.Fields).ToList());
            (right, missed, invented) = (right + contact.Fields.Count - missing.Count, missed + missing.Count, invented + extra.Count);
            if (missing.Count + extra.Count > 0)
            {
                output.WriteLine($"  {contact.Text}: missing {string.Join(", ", missing)}; invented {string.Join(", ", extra)}");
            }
        }

        var f1 = 2.0 * right / ((2 * right) + missed + invented);
        output.WriteLine($"{file}: {contacts.Count} sentences, {right + missed} fields, missed {missed}, invented {invented}, F1 {f1:P1}");
        Assert.True(contacts.Count >= 60);
        Assert.True(f1 >= Least, $"{file}: F1 {f1:P1}");
    }
}
