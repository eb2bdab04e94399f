using HousingFirst.Platform.Content.Checks;
using HousingFirst.Platform.Content.Definitions;
using HousingFirst.Platform.Content.Display;
using HousingFirst.Platform.Content.Editing;
using HousingFirst.Platform.Content.Routing;
using HousingFirst.Platform.Content.Sanitizing;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Platform.Content;

/// <summary>The content room's services.</summary>
internal static class ContentServiceCollectionExtensions
{
    /// <summary>Definitions, items, their addresses and how they are shown. Needs documents, portals and modules.</summary>
    public static IServiceCollection AddContent(this IServiceCollection services) => services
        .AddSingleton<DefinitionCache>()
        .AddSingleton<ShippedDefinitionReader>()
        .AddScoped<IContentDefinitions, ContentDefinitions>()
        .AddScoped<IContentChecks, ContentChecks>()
        .AddScoped<ILinkTargets, LinkTargets>()
        .AddScoped<ContentGate>()
        .AddScoped<IContentStore, ContentStore>()
        .AddSingleton<ContentRouteTables>()
        .AddScoped<IContentRoutes, ContentRoutes>()
        .AddSingleton<IHtmlSanitizer, HtmlSanitizer>()
        .AddSingleton<IContentText, ContentText>()
        .AddSingleton<ContentLayouts>()
        .AddSingleton<ContentViewFinder>()
        .AddScoped<IContentDisplay, ContentDisplay>()
        .AddScoped<InputCheck>()
        .AddScoped<FormBuilder>()
        .AddScoped<IContentEditing, ContentEditing>();
}
