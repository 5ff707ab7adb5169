using Microsoft.AspNetCore.Http.Metadata;

namespace DebtBot.Hosting;

/// <summary>How large a request to an endpoint may be, in bytes.</summary>
internal sealed class BodyLimit(long bytes) : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => bytes;

    /// <summary>What to answer when a body could not be read to its end: too large, too slow, or broken off in its chunks.</summary>
    public static int Status(IOException broken) => broken is BadHttpRequestException told ? told.StatusCode : StatusCodes.Status400BadRequest;
}
