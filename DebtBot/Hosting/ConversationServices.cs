using DebtBot.Delivery;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Listening;
using DebtBot.Sheet;
using DebtBot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting;

/// <summary>Registers what runs turns and brings messages out.</summary>
public static class ConversationServices
{
    /// <summary>The conversation, its loop, the courier, the second ear and the sweep. Needs <see cref="StorageServices.AddDebtBotStorage"/>; channels add their <see cref="IDelivery"/>.</summary>
    public static IServiceCollection AddConversationLoop(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => LawBook.Load());
        services.TryAddSingleton(provider => DebtBotConversation.Create(
            provider.GetRequiredService<LawBook>(), secondEar: provider.GetRequiredService<IOptions<ListeningOptions>>().Value.IsOn));
        services.AddSingleton(provider => new DeliveryChannels(provider.GetServices<IDelivery>));
        services.AddSingleton<Courier>();
        services.AddSingleton(provider => new TurnRunner(
            provider.GetRequiredService<Conversation>().Handle,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TurnRunner>>(), provider.GetRequiredService<PageLinks>().Fill,
            provider.GetRequiredService<IOptions<RetentionOptions>>().Value.Days));
        services.AddSingleton(provider => new ConversationLoop(
            provider.GetRequiredService<ConversationArchive>(), provider.GetRequiredService<TurnRunner>(), provider.GetRequiredService<DeliveryChannels>(),
            provider.GetRequiredService<QuestionQueue>()));
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionCheck>().AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateOnStart();
        services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHostedService<CourierService>();
        services.AddListening();
        services.AddPageLinks();
        return services.AddHostedService<Sweep>();
    }
}
