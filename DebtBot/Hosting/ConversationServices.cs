namespace DebtBot.Hosting;

/// <summary>Registers what runs turns and brings messages out.</summary>
public static class ConversationServices
{
    /// <summary>The conversation, its loop, the courier and the sweep. Needs <see cref="StorageServices.AddDebtBotStorage"/>; channels add their <see cref="Delivery.IDelivery"/>.</summary>
    public static IServiceCollection AddConversationLoop(this IServiceCollection services) => services.AddSingleton<ConversationLoop>();
}
