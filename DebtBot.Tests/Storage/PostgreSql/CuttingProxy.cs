using System.Net;
using System.Net.Sockets;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>Stands between host and database and can swallow the next answer and cut the line: the host then cannot know whether its commit arrived.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int target;
    private readonly Task accepting;
    private int cut;

    public CuttingProxy(int target)
    {
        this.target = target;
        listener.Start();
        accepting = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Cuts { get; private set; }

    /// <summary>The next answer on any connection is lost, and the connection with it.</summary>
    public void CutNextAnswer() => Volatile.Write(ref cut, 1);

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await accepting;
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                _ = Join(client);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Join(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, target);
        await Task.WhenAny(Pump(near.GetStream(), far.GetStream(), mayCut: false), Pump(far.GetStream(), near.GetStream(), mayCut: true));
    }

    private async Task Pump(NetworkStream from, NetworkStream to, bool mayCut)
    {
        var buffer = new byte[65536];
        try
        {
            while (await from.ReadAsync(buffer) is > 0 and var read && !(mayCut && Interlocked.Exchange(ref cut, 0) == 1 && Count()))
            {
                await to.WriteAsync(buffer.AsMemory(0, read));
            }
        }
        catch (IOException)
        {
            // One side has gone; the other is closed with it.
        }
    }

    private bool Count()
    {
        Cuts++;
        return true;
    }
}
