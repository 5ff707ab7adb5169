namespace DebtBot.Listening;

/// <summary>Reads an answer whole and gives up on one that does not end: a short JSON is all that is expected.</summary>
internal sealed class LimitedBody() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
{
    private const int MostBytes = 64 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
        return response;
    }
}
