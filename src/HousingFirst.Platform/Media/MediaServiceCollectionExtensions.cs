using HousingFirst.Platform.Media.Inspection;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Platform.Media;

/// <summary>The media room's services.</summary>
internal static class MediaServiceCollectionExtensions
{
    /// <summary>Files of portals. Needs documents and an <see cref="IMediaFolder"/>.</summary>
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddOptions<MediaOptions>().BindConfiguration("HousingFirst:Media").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<MediaLookups>()
            .AddSingleton<IMediaInspector, MediaInspector>()
            .AddScoped<IMediaStore, MediaStore>()
            .AddScoped<MediaSweep>()
            .AddHostDailyTask<MediaSweepTask>();
    }
}
