using System.CommandLine;
using DebtBot.Channels.Gallery;

namespace DebtBot.Commands;

/// <summary>gallery FILE.html: one page with every shape of message as each channel shows it.</summary>
internal static class Gallery
{
    public static Command Command()
    {
        var file = new Argument<FileInfo>("file") { Description = "the page to write, e.g. gallery.html" };
        var command = new Command("gallery", "write a page that shows every shape of message on every channel") { file };
        command.SetAction(async (result, cancel) =>
        {
            await File.WriteAllTextAsync(result.GetValue(file)!.FullName, GalleryPage.Html(Page()), cancel);
            return CommandLine.Done;
        });
        return command;
    }

    /// <summary>The files the host serves, in a published folder as in a build.</summary>
    private static Microsoft.Extensions.FileProviders.IFileProvider Page()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        return builder.Environment.WebRootFileProvider;
    }
}
