using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HousingFirst.Platform.Api;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Backups;
using HousingFirst.Platform.Content;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Navigation;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Portals.Recipes;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Search;
using HousingFirst.Platform.Security;
using HousingFirst.Platform.Security.Links;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Platform.Setup;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using Npgsql;
using HostOptions = HousingFirst.Platform.Portals.HostOptions;

namespace HousingFirst.Platform.Web;

/// <summary>Everything that a host registers. One container for the process; portals are data.</summary>
public static class PlatformBuilderExtensions
{
    /// <summary>Registers the platform and the modules and themes among the assemblies.</summary>
    public static WebApplicationBuilder AddHousingFirstPlatform(this WebApplicationBuilder builder, IEnumerable<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = builder.Configuration.GetSection("HousingFirst").Get<HostOptions>() ?? new HostOptions();
        var modules = ModuleSet.Load(assemblies);
        var services = builder.Services;
        services.AddOptions<HostOptions>().BindConfiguration("HousingFirst").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ReaderPagesOptions>().BindConfiguration("HousingFirst:ReaderPages").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(builder.Environment.EnvironmentName == "Development" && options.Clock is { } start ? new ShiftedClock(start) : TimeProvider.System);

        services.AddModules(modules);
        services.AddPortals(options, builder.Configuration);
        services.AddDocuments(
            _ => modules.Extensions(typeof(IIndexProvider))
                .Select(extension => new IndexRegistration(extension.Features, (IIndexProvider)extension.Instance!))
                .Append(new IndexRegistration([], new OutboxMailIndexProvider()))
                .Append(new IndexRegistration([], new InvitationIndexProvider()))
                .Append(new IndexRegistration([], new PasswordLinkIndexProvider()))
                .Append(new IndexRegistration([], new SessionIndexProvider()))
                .Append(new IndexRegistration([], new HeldFormIndexProvider())),
            new(
                modules.Instances<ISearchProvider>().Select(provider => provider.Instance),
                modules.Instances<ConfidentialContentType>().Select(type => type.Instance)));
        services.AddSearch();
        services.AddAudit();
        services.AddBackups();
        services.AddContent();
        services.AddMedia();
        services.AddMail(builder.Configuration, builder.Environment);
        services.AddRecipes(typeof(FeatureStep), typeof(ThemesStep), typeof(SettingsStep));
        services.AddPortalSecurity(builder.Configuration);
        services.AddPages(modules);
        services.AddPortalApi();
        return builder;
    }

    private static void AddModules(this IServiceCollection services, ModuleSet modules)
    {
        services.AddSingleton(modules);
        services.AddSingleton(modules.Features);
        services.AddSingleton<IFeatureCatalog>(modules.Features);
        services.AddScoped<IPortalExtensions, PortalExtensions>();
        foreach (var module in modules.Modules)
        {
            foreach (var service in module.Services)
            {
                services.Add(service);
            }

            foreach (var implementation in module.Extensions.Select(extension => extension.Implementation).OfType<Type>().Distinct())
            {
                services.TryAddScoped(implementation);
            }
        }
    }

    private static void AddPortals(this IServiceCollection services, HostOptions options, IConfiguration configuration)
    {
        services.AddSingleton(new DataFolder(options.DataPath));
        if (options.UsesPostgres)
        {
            services.AddSingleton(_ => NpgsqlDataSource.Create(
                configuration.GetConnectionString("Postgres")
                ?? throw new InvalidOperationException("HousingFirst:Database is postgres, but ConnectionStrings:Postgres is not set.")));
        }

        services.AddSingleton(provider => new HostConnections(
            provider.GetRequiredService<DataFolder>(), provider.GetService<NpgsqlDataSource>()));
        services.AddSingleton<HostStore>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<IHostLibrary, HostLibrary>();
        services.AddSingleton<CurrentPortal>();
        services.AddSingleton<ICurrentPortal>(provider => provider.GetRequiredService<CurrentPortal>());
        services.AddSingleton<PortalSnapshots>();
        services.AddSingleton<PortalDirectory>();
        services.AddSingleton<PortalPauses>();
        services.AddSingleton<PortalClosings>();
        services.AddSingleton<PortalDoor>();
        services.AddSingleton<ICommitListener, PortalCommits>();
        services.AddSingleton<PortalClaims>();
        services.AddSingleton<PortalStaging>();
        services.AddSingleton<PortalComposer>();
        services.AddSingleton<PortalWork>();
        services.AddSingleton<PortalSweep>();
        services.AddSingleton<DemoPortals>();
        services.AddSingleton<SetupToken>();
        services.AddSingleton<SetupPage>();
        services.AddSingleton<HostReadiness>();
        services.AddScoped<IPortalSettingsStore, PortalSettingsStore>();
        services.AddScoped<PortalFeatures>();
        services.AddScoped<IFeatureSwitch>(provider => provider.GetRequiredService<PortalFeatures>());
        services.AddScoped<IMediaFolder, PortalMediaFolder>();
        services.AddScoped<IStoredData, StoredData>();
        services.AddSingleton<PortalAdministration>();
        services.AddSingleton<HostStart>();
        services.AddHostedService<IdleTrim>();
        services.AddSingleton<PortalTasks>();
        services.AddSingleton<DailyTasks>();
        services.AddHostedService<DailyService>();
        services.AddSingleton<MinuteTasks>();
        services.AddHostedService<MinuteService>();
        services.AddScoped<PortalSettingsWriter>();
        services.AddScoped<IPortalSettings>(provider => provider.GetRequiredService<PortalSettingsWriter>());
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<IPublicAddress>(provider => provider.GetRequiredService<PublicAddress>());
    }

    private static void AddPages(this IServiceCollection services, ModuleSet modules)
    {
        services.AddHousingFirstUi();
        services.AddLocalization(localization => localization.ResourcesPath = "Resources");
        services.AddHttpContextAccessor();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddSingleton<PlainPages>();
        services.AddScoped<PortalNavigation>();
        services.AddScoped<PageFrame>();
        services.AddScoped<IPageFrame>(provider => provider.GetRequiredService<PageFrame>());
        services.AddSingleton<FeatureMatcherPolicy>();
        services.AddSingleton<Microsoft.AspNetCore.Routing.MatcherPolicy>(provider => provider.GetRequiredService<FeatureMatcherPolicy>());
        services.AddSingleton<ReaderPages>();
        services.AddSingleton<IKeptMarkup, KeptMarkup>();
        services.AddSingleton(typeof(PortalCache<>));
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<Microsoft.AspNetCore.Routing.RouteOptions>(routes => routes.LowercaseUrls = true);
        services.AddOptions<RazorViewEngineOptions>().Configure<IFeatureCatalog, CurrentPortal>((razor, features, current) =>
            razor.ViewLocationExpanders.Add(new PortalViewLocationExpander(features, current)));
        services.AddRazorPages(pages => pages.Conventions.Add(new FeaturePageConvention(modules.Features)))
            .AddMvcOptions(mvc => mvc.Filters.AddService<PreparePageFrame>())
            .ConfigureApplicationPartManager(parts => LoadParts(parts, modules));
        services.AddScoped<PreparePageFrame>();
    }

    /// <summary>
    /// Pages and views of the loaded modules only: those of a module that was left out are not served. The platform itself has no controllers
    /// or view components, and looking for them among its types would load Entity Framework at every start.
    /// </summary>
    private static void LoadParts(ApplicationPartManager parts, ModuleSet modules)
    {
        parts.ApplicationParts.Clear();
        var assemblies = modules.Modules.Select(module => module.Assembly)
            .Append(typeof(PlatformBuilderExtensions).Assembly)
            .Append(typeof(UiServiceCollectionExtensions).Assembly);
        foreach (var assembly in assemblies.Distinct())
        {
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            {
                if (part is not AssemblyPart || assembly != typeof(PlatformBuilderExtensions).Assembly)
                {
                    parts.ApplicationParts.Add(part);
                }
            }
        }
    }
}
