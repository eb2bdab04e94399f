using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Time;

internal static class TimeServiceCollectionExtensions
{
    /// <summary>Adds a task that is done in every portal, whatever its features.</summary>
    public static IServiceCollection AddHostDailyTask<TTask>(this IServiceCollection services)
        where TTask : class, IDailyTask =>
        services.AddScoped<TTask>().AddSingleton(new HostDailyTask(typeof(TTask)));
}
