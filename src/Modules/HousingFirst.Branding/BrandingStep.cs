using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Branding;

/// <summary>
/// The recipe step <c>branding</c>: <c>{ "name": "branding", "Brand": { ... } }</c>. It sets the brand whole: what the step
/// leaves out has its default afterwards.
/// </summary>
internal sealed class BrandingStep(IMediaStore media, IBrandStylesheets stylesheets, IPortalSettings settings, ICurrentPortal current) : IRecipeStep
{
    private const string Kind = "brand";

    public string Name => "branding";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Step.GetObject(BrandSettings.Key, context.Report) is not { } written)
        {
            context.Report.Error($"The step has no \"Brand\".", context.Step, advice: $"Give it a \"Brand\" with at least a \"Name\".");
            return;
        }

        var brand = new BrandReader(context.Report, media).Read(written);
        await MissLogosAsync(brand, written, context.Report, cancellationToken);
        NameAdjustments(brand, written, context.Report);
        await StoreAsync(brand, context.Report, cancellationToken);
    }

    // The media step may stand later in the recipe, so a missing file is no error.
    private async Task MissLogosAsync(BrandSettings brand, JsonObject written, IRecipeReport report, CancellationToken cancellationToken)
    {
        foreach (var (property, path) in new[]
        {
            (nameof(BrandSettings.LogoPath), brand.LogoPath),
            (nameof(BrandSettings.LogoOnDarkPath), brand.LogoOnDarkPath),
        })
        {
            if (path is not null && await media.FindAsync(path, cancellationToken) is null)
            {
                report.Warning(
                    $"The portal has no media file {path} yet.", written, RecipeJson.NameIn(written, property),
                    $"Put a media step before this one, or add the file afterwards.");
            }
        }
    }

    private void NameAdjustments(BrandSettings brand, JsonObject written, IRecipeReport report)
    {
        foreach (var adjustment in stylesheets.AdjustmentsOf(brand))
        {
            report.Warning(
                $"{adjustment.Wanted.ToString()} is too pale for buttons; they show {adjustment.Used.ToString()}, the same hue but darker.",
                written, RecipeJson.NameIn(written, adjustment.Property), $"Nothing has to be done: large surfaces keep the brand's own colour.");
        }
    }

    private async Task StoreAsync(BrandSettings brand, IRecipeReport report, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(brand)));
        var isKnown = current.Portal.Setting(BrandSettings.Key) is not null;
        if (!await settings.SetAsync(BrandSettings.Key, brand, cancellationToken))
        {
            report.Unchanged(Kind, BrandSettings.Key, hash);
        }
        else if (isKnown)
        {
            report.Updated(Kind, BrandSettings.Key, hash);
        }
        else
        {
            report.Created(Kind, BrandSettings.Key, hash);
        }
    }
}
