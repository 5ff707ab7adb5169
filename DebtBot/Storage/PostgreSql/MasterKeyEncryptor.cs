using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Wraps a key of the ring before it is stored.</summary>
internal sealed class MasterKeyEncryptor(MasterKey master) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("wrapped", Convert.ToBase64String(master.Wrap(Encoding.UTF8.GetBytes(plaintextElement.ToString())))), typeof(MasterKeyDecryptor));
}

/// <summary>Named in the stored key; Data Protection makes one when it reads it.</summary>
internal sealed class MasterKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var path = services.GetRequiredService<IOptions<PostgreSqlOptions>>().Value.MasterKeyFile
            ?? throw new StoreUnusableException("The sealing keys in PostgreSQL are wrapped; set Storage:PostgreSql:MasterKeyFile.");
        return XElement.Parse(Encoding.UTF8.GetString(MasterKey.FromFile(path, PostgreSqlOptions.MasterKeySetting).Unwrap(Convert.FromBase64String(encryptedElement.Value))));
    }
}
