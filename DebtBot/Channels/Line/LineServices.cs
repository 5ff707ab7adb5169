using DebtBot.Delivery;
using DebtBot.Hosting;
using DebtBot.Hosting.Limits;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.Line;

/// <summary>Registers and maps the LINE channel; without its keys it is not there.</summary>
internal static class LineServices
{
    public static void AddLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LineOptions>().BindConfiguration(LineOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LineOptions>, LineCheck>();
        services.AddHostedService<LineStart>();
        services.AddSingleton<LineClient>();
        if (configuration.GetSection(LineOptions.Section).Get<LineOptions>() is { IsOn: true })
        {
            services.AddSingleton(LinePauses.Usual);
            services.AddSingleton<LineEndpoint>();
            services.AddSingleton<IDelivery, LineDelivery>();
        }
    }

    public static void MapLine(this WebApplication app)
    {
        if (app.Services.GetService<LineEndpoint>() is not null)
        {
            app.MapPost(LineEndpoint.Path, (HttpRequest request, LineEndpoint endpoint) => endpoint.Receive(request)).WithMetadata(new BodyLimit(LineEndpoint.LargestBody), new ProvesItself());
        }
    }
}
