using System.Reflection;
using HousingFirst.Platform.Media;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace HousingFirst.Web;

/// <summary>Builds the host: this program's settings, the platform, and the modules and themes that this project references.</summary>
internal static class PlatformHost
{
    private const string DefaultUrl = "http://localhost:5080";

    // No answer to a form is larger than the largest file and what is sent with it; smaller forms say so themselves.
    private const int FormAroundAFile = 1024 * 1024;

    /// <summary>Serves until it is told to stop.</summary>
    public static async Task<int> ServeAsync(string[] args)
    {
        await using var app = Build(args, quiet: false);
        return await app.Services.GetRequiredService<HostStart>().RunAsync(app);
    }

    /// <summary>
    /// The host, built but not started. From the slim builder: what an ordinary one adds beside (IIS, HTTP/3, the event log) is not used
    /// here and costs 5 MB.
    /// </summary>
    /// <param name="args">Arguments that go to the configuration.</param>
    /// <param name="quiet">Log warnings only, and to standard error: standard output belongs to a command's answer.</param>
    /// <param name="modules">Further modules; for tests.</param>
    public static WebApplication Build(string[] args, bool quiet, IEnumerable<Assembly>? modules = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(PlatformHost).Assembly.GetName().Name,
        });
        if (quiet)
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
            builder.Logging.AddFilter<Microsoft.Extensions.Logging.Console.ConsoleLoggerProvider>(null, LogLevel.Error);
        }

        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && string.IsNullOrEmpty(builder.Configuration["HTTP_PORTS"])
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        // Development is run from the repository; a published host keeps its data beside the program, whatever folder it is started from.
        var data = builder.Configuration["HousingFirst:DataPath"] ?? "App_Data";
        var from = builder.Environment.IsDevelopment() ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;
        builder.Configuration["HousingFirst:DataPath"] = Path.GetFullPath(data, from);

        builder.WebHost.UseStaticWebAssets().UseKestrelHttpsConfiguration();

        // The assets are those of the build; the endpoint that looks for changed ones at every 404 would answer for no feature.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Whoever pastes pages of text into the search field is told so, instead of being cut off without an answer.
            kestrel.Limits.MaxRequestLineSize = 96 * 1024;
        });
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<MediaOptions>>(
            (kestrel, media) => kestrel.Limits.MaxRequestBodySize = media.Value.MaxFileSize + FormAroundAFile);
        builder.Services.AddOptions<FormOptions>().Configure<IOptions<MediaOptions>>(
            (form, media) => form.MultipartBodyLengthLimit = media.Value.MaxFileSize + FormAroundAFile);
        builder.AddHousingFirstPlatform(ReferencedAssemblies().Concat(modules ?? []));

        // The framework applies them, once, where ForwardedHeaders_Enabled says so: each time takes one more entry of X-Forwarded-For.
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // Whoever switches it on says that only the proxy reaches the host; the proxy's own address is seldom known beforehand.
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
        });
        var app = builder.Build();
        app.UseHousingFirstPlatform();
        return app;
    }

    /// <summary>The libraries with pages or views that this project references, as the build lists them.</summary>
    private static IEnumerable<Assembly> ReferencedAssemblies() =>
        typeof(PlatformHost).Assembly.GetCustomAttributes<ApplicationPartAttribute>().Select(part => Assembly.Load(part.AssemblyName));
}
