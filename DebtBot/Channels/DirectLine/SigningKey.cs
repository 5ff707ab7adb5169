namespace DebtBot.Channels.DirectLine;

/// <summary>The key tokens are signed with: random, made once, kept with the conversations, so that a restart ends nobody's and every host knows the tokens of the others.</summary>
/// <param name="load">Reads it, and makes it first when there is none.</param>
internal sealed class SigningKey(Func<byte[]> load)
{
    /// <summary>A fault while it is read must not stay for ever.</summary>
    private readonly Lazy<byte[]> bytes = new(load, LazyThreadSafetyMode.PublicationOnly);

    public byte[] Bytes => bytes.Value;
}
