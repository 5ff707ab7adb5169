using DebtBot.Channels.Gallery;
using DebtBot.Tests.Storage;
using Microsoft.Extensions.FileProviders;

namespace DebtBot.Tests.Channels;

/// <summary>The page that shows every shape of message on every channel.</summary>
public sealed class GalleryTests
{
    [Fact]
    public void Every_sample_stands_there_for_each_channel_and_nothing_is_fetched()
    {
        var page = Page();
        Assert.All(Samples.All, sample => Assert.Contains($"<h2>{sample.Name}</h2>", page, StringComparison.Ordinal));
        Assert.Equal(Samples.All.Count, page.Split("class=\"web\" data-activity").Length - 1);
        Assert.Equal(Samples.All.Count, page.Split("class=\"teams\" data-card").Length - 1);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\nimport ", page, StringComparison.Ordinal);
    }

    /// <summary>The pictures stay in a folder of the machine's temporary one, so that somebody can look at them.</summary>
    [Fact]
    public async Task Nothing_is_cut_off_wide_or_narrow_light_or_dark_and_there_are_pictures()
    {
        using var folder = new TempFolder();
        var pictures = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "debtbot-gallery")).FullName;
        var (said, code) = await NodeClient.Run("gallery.mjs", [await Written(folder), pictures]);
        Assert.True(code == 0, said);
        Assert.All(Samples.All, sample => Assert.True(File.Exists(Path.Combine(pictures, $"{sample.Name}-360-dark.png")), sample.Name));
    }

    /// <summary>The page as a file.</summary>
    internal static async Task<string> Written(TempFolder folder)
    {
        var file = folder.File("gallery.html");
        await File.WriteAllTextAsync(file, Page(), TestContext.Current.CancellationToken);
        return file;
    }

    private static string Page()
    {
        using var files = new PhysicalFileProvider(Path.Combine(Repository.Root, "DebtBot", "wwwroot"));
        return GalleryPage.Html(files);
    }
}
