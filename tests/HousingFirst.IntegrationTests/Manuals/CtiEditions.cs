using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.IntegrationTests.Manuals;

/// <summary>Editions of the CTI manual that are not the one that ships.</summary>
internal static class CtiEditions
{
    private const string Chapter = "07-faseplanen.md";

    public static ReadEdition Shipped => EditionReader.Read(Bundle());

    /// <summary>The shipped text under another number, with some words more in the section <c>faseplanen-kort</c>.</summary>
    public static ReadEdition Of(string number, string words)
    {
        var bundle = Bundle();
        var manual = bundle.Files[EditionReader.ManualFile].Replace(Shipped.Edition!.Number.ToString(), number, StringComparison.Ordinal);
        var chapter = bundle.Files[Chapter].Replace("{#faseplanen-kort}\n", $"{{#faseplanen-kort}}\n\n{words}\n", StringComparison.Ordinal);
        return EditionReader.Read(bundle with { Files = bundle.Files.SetItem(EditionReader.ManualFile, manual).SetItem(Chapter, chapter) });
    }

    /// <summary>The shipped text under another number, without a section of the chapter <c>faseplanen</c>.</summary>
    public static ReadEdition Without(string number, string section)
    {
        var bundle = Bundle();
        var manual = bundle.Files[EditionReader.ManualFile].Replace(Shipped.Edition!.Number.ToString(), number, StringComparison.Ordinal);
        var text = bundle.Files[Chapter];
        var heading = text.LastIndexOf("\n## ", text.IndexOf($"{{#{section}}}", StringComparison.Ordinal), StringComparison.Ordinal);
        var next = text.IndexOf("\n## ", heading + 1, StringComparison.Ordinal);
        return EditionReader.Read(bundle with
        {
            Files = bundle.Files.SetItem(EditionReader.ManualFile, manual).SetItem(Chapter, text.Remove(heading, next - heading)),
        });
    }

    /// <summary>Puts an edition into the host's library, as an earlier version of the platform would have.</summary>
    public static Task<string> TakeInAsync(this RunningHost host, ReadEdition read) => host.Services.GetRequiredService<IHostLibrary>().TakeInAsync(
        EditionStore.LibraryKind, read.Edition!.Id, read.Edition.Number.ToString(), read.Package!.Body, CancellationToken.None);

    private static ManualBundle Bundle() =>
        EmbeddedBundle.Load(new(typeof(Cti.Startup).Assembly, "Manual/da"), new(NullLogger<ShippedSources>.Instance), new(NullLogger<ShippedPictures>.Instance));
}
