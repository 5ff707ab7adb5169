using DebtBot.Channels.Gallery;
using Microsoft.Extensions.FileProviders;

namespace DebtBot.Tests.Channels;

/// <summary>The page that shows every shape of message on every channel.</summary>
public sealed class GalleryTests
{
    [Fact]
    public void Every_sample_stands_there_for_each_channel_and_nothing_is_fetched()
    {
        using var files = new PhysicalFileProvider(Path.Combine(Repository.Root, "DebtBot", "wwwroot"));
        var page = GalleryPage.Html(files);
        Assert.All(Samples.All, sample => Assert.Contains($"<h2>{sample.Name}</h2>", page, StringComparison.Ordinal));
        Assert.Equal(Samples.All.Count, page.Split("class=\"web\" data-activity").Length - 1);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\nimport ", page, StringComparison.Ordinal);
    }
}
