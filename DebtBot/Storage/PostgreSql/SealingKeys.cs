using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>The ring of sealing keys in the database, the same for all hosts.</summary>
internal sealed class SealingKeys(NpgsqlDataSource source) : IXmlRepository
{
    private const string Select = "select xml from sealing_key", Insert = "insert into sealing_key (name, xml) values ($1, $2) on conflict (name) do nothing";

    public IReadOnlyCollection<XElement> GetAllElements() => Patience.Wait(Read);

    public void StoreElement(XElement element, string friendlyName) => Patience.Wait(() =>
    {
        using var command = source.CreateCommand(Insert);
        command.Parameters.AddWithValue(friendlyName);
        command.Parameters.AddWithValue(element.ToString(SaveOptions.DisableFormatting));
        return command.ExecuteNonQuery();
    });

    private List<XElement> Read()
    {
        using var command = source.CreateCommand(Select);
        using var reader = command.ExecuteReader();
        var found = new List<XElement>();
        while (reader.Read())
        {
            found.Add(XElement.Parse(reader.GetString(0)));
        }

        return found;
    }
}
