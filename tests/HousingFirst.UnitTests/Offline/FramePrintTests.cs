using HousingFirst.Offline.Packages;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Modules;
using HousingFirst.UnitTests.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HousingFirst.UnitTests.Offline;

public sealed class FramePrintTests
{
    private const string Theme = "HousingFirst.FjordTheme";

    private static readonly Guid Build = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Another = new("00000000-0000-0000-0000-000000000002");

    // A device that keeps the pages would go on showing the old layout around them.
    [Fact]
    public void Of_ThemeThatWasCompiledAnew_IsAnotherPrint()
    {
        Assert.Equal(Print(Build), Print(Build));
        Assert.NotEqual(Print(Build), Print(Another));
    }

    private static string Print(Guid build)
    {
        FeatureDescriptor theme = new(Theme, Theme, "", "", Theme, IsTheme: true, [], IsAlwaysEnabled: false, DefaultPortalOnly: false) { Build = build };
        return new FramePrint(new Unversioned(), new FeatureCatalog([theme])).Of(new OnePortal { Name = "nordlys", ThemeId = Theme }.Portal, []);
    }

    private sealed class Unversioned : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path;
    }
}
