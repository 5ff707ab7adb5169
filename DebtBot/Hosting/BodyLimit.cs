using Microsoft.AspNetCore.Http.Metadata;

namespace DebtBot.Hosting;

/// <summary>How large a request to an endpoint may be, in bytes.</summary>
internal sealed class BodyLimit(long bytes) : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => bytes;
}
