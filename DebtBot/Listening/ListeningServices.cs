using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using Microsoft.Extensions.Options;

namespace DebtBot.Listening;

/// <summary>Registers the second ear.</summary>
internal static class ListeningServices
{
    /// <summary>Options (checked at start), the queue of questions, and the service that puts them; it does nothing when the ear is off.</summary>
    public static IServiceCollection AddListening(this IServiceCollection services)
    {
        services.AddOptions<ListeningOptions>().BindConfiguration(ListeningOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ListeningOptions>, ListeningCheck>();
        services.AddSingleton<QuestionQueue>();
        services.AddSingleton<Func<ModelLine>>(provider => () =>
        {
            var (options, clock) = (provider.GetRequiredService<IOptions<ListeningOptions>>().Value, provider.GetRequiredService<TimeProvider>());
            return new(options, new(provider.GetRequiredService<IConversationStore>(), provider.GetRequiredService<Sealer>(), clock, options.CallsPerDay), clock);
        });
        return services.AddHostedService<ListeningService>();
    }
}
