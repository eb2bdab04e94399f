using HousingFirst.Manuals.Shelves;
using HousingFirst.Offline.Packages;
using HousingFirst.Offline.Worker;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Theming;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Offline;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .ReservePaths("offline")
            .AddNavigation<OfflineNavigation>()
            .AddEndpoints<OfflineEndpoints>()
            .AddHeadFile(HeadFileKind.AppManifest, "~" + OfflineAddresses.AppManifest)
            .AddHeadFile(HeadFileKind.Script, "~/_content/HousingFirst.Offline/offline.js")
            .AddExtension(new ShelfNote("OfflineShelf"));

        module.Services
            .AddSingleton<FramePrint>()
            .AddSingleton<WorkerScript>()
            .AddScoped<PackageMaker>();
    }
}
