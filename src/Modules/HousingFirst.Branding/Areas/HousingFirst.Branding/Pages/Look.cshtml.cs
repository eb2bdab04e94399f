using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using HousingFirst.Branding.Trying;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Branding.Pages;

/// <summary>
/// The portal's look: tried on the portal's own pages beside the form, where only this person sees it, then saved as one change. Trying
/// stores nothing.
/// </summary>
[RequirePermission(nameof(BrandPermissions.ManageBranding))]
internal sealed class LookModel(
    IPortalSettingsStore store, BrandTrial trial, IBrandStylesheets stylesheets, IDocumentSession session, IFeatureCatalog features, IPageFrame frame,
    IStringLocalizer<BrandTexts> texts) : PageModel
{
    private const int MostLogos = 500;

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private IReadOnlyList<string> _pictures = [];

    [BindProperty]
    public BrandForm Form { get; set; } = new();

    /// <summary>Tells whether what the form was opened with is still what is stored.</summary>
    public string Before { get; private set; } = "";

    /// <summary>What is shown otherwise than it was asked for, and why, in words.</summary>
    public IReadOnlyList<string> Guard { get; private set; } = [];

    public bool CanUndo { get; private set; }

    public string? Done { get; private set; }

    public IEnumerable<SelectListItem> Typefaces => Choices<Typeface>(value => texts[$"Typeface.{value}"]);

    public IEnumerable<SelectListItem> CornerStyles => Choices<CornerStyle>(value => texts[$"Corners.{value}"]);

    public IEnumerable<SelectListItem> Themes => features.All.Where(feature => feature is { IsTheme: true, IsAdminTheme: false })
        .Select(theme => new SelectListItem(theme.Name, theme.Id));

    public IEnumerable<SelectListItem> Logos(string? chosen) => _pictures
        .Union(string.IsNullOrEmpty(chosen) ? [] : [chosen], StringComparer.OrdinalIgnoreCase)
        .Select(path => new SelectListItem(path, string.Equals(path, chosen, StringComparison.OrdinalIgnoreCase) ? chosen : path))
        .Prepend(new SelectListItem(texts["LogoPath.None"], ""));

    public async Task OnGetAsync(string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var (settings, brand) = await LoadAsync(cancellationToken);
        Form = BrandFormReader.FormOf(brand, settings.SiteTheme);
        Done = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        Show(brand);
    }

    public async Task OnPostTryAsync(string? before, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var (_, brand) = await LoadAsync(cancellationToken);
        Before = before ?? Before; // what the form was opened on: trying does not make it newer
        Show(Read(brand));
    }

    public async Task<IActionResult> OnPostSaveAsync(string? before, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var (settings, brand) = await LoadAsync(cancellationToken);
        var wanted = Read(brand);
        if (before != Before)
        {
            ModelState.AddModelError("", texts["Look.Stale"]);
        }

        var wornTheme = settings.SiteTheme;
        if (ModelState.IsValid && !store.ChooseTheme(settings, Form.Theme ?? ""))
        {
            ModelState.AddModelError(Field(nameof(Form.Theme)), texts["Look.ChoiceWrong"]);
        }

        if (!ModelState.IsValid)
        {
            Show(wanted);
            return Page();
        }

        return await SaveAsync(settings, wanted, new() { Brand = brand, Theme = wornTheme }, "gemt", cancellationToken);
    }

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var (settings, brand) = await LoadAsync(cancellationToken);
        var history = settings.Get<BrandHistory>(BrandHistory.Key);
        var worn = new BrandHistory { Brand = brand, Theme = settings.SiteTheme };
        return history.Brand is null || !store.ChooseTheme(settings, history.Theme)
            ? NotFound()
            // Who can be reached is written elsewhere and is no part of the look.
            : await SaveAsync(settings, history.Brand with { Contact = brand.Contact }, worn, "fortrudt", cancellationToken);
    }

    /// <summary>The look as a recipe that gives it to another portal.</summary>
    public async Task<IActionResult> OnGetRecipeAsync(CancellationToken cancellationToken)
    {
        var (settings, brand) = await LoadAsync(cancellationToken);
        JsonObject recipe = new()
        {
            ["name"] = "branding",
            ["displayName"] = brand.Name,
            ["version"] = "1.0",
            ["steps"] = new JsonArray(
                new JsonObject { ["name"] = "branding", [BrandSettings.Key] = JsonSerializer.SerializeToNode(brand) },
                new JsonObject { ["name"] = "themes", ["site"] = settings.SiteTheme }),
        };
        return File(JsonSerializer.SerializeToUtf8Bytes(recipe, Written), "application/json; charset=utf-8", "branding.recipe.json");
    }

    private async Task<(PortalSettings Settings, BrandSettings Brand)> LoadAsync(CancellationToken cancellationToken)
    {
        var settings = await store.LoadAsync(cancellationToken);
        var brand = settings.Get<BrandSettings>(BrandSettings.Key);
        if (brand.Name.Length == 0)
        {
            brand = brand with { Name = settings.SiteName };
        }

        Before = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes((object[])[brand, settings.SiteTheme])));
        CanUndo = settings.Get<BrandHistory>(BrandHistory.Key).Brand is not null;
        var pictures = await session.Query<MediaFileIndex>(row =>
                !row.IsFormer && !row.IsRemoved && (row.Kind == MediaKind.Picture || row.Kind == MediaKind.Drawing))
            .OrderBy(row => row.Path).Take(MostLogos).ListIndexAsync(cancellationToken);
        _pictures = [.. pictures.Select(row => row.Folder.Length > 0 ? $"{row.Folder}/{row.Name}" : row.Name)];
        return (settings, brand);
    }

    private BrandSettings Read(BrandSettings brand)
    {
        BrandFormReader reader = new(Form);
        var wanted = reader.Read(brand);
        foreach (var (field, problem) in reader.Problems)
        {
            ModelState.AddModelError(Field(field), texts[problem]);
        }

        foreach (var (field, path) in new[] { (nameof(Form.LogoPath), wanted.LogoPath), (nameof(Form.LogoOnDarkPath), wanted.LogoOnDarkPath) })
        {
            if (path is not null && !_pictures.Append(brand.LogoPath).Append(brand.LogoOnDarkPath).Contains(path, StringComparer.OrdinalIgnoreCase))
            {
                ModelState.AddModelError(Field(field), texts["Look.LogoWrong"]);
                wanted = field == nameof(Form.LogoPath) ? wanted with { LogoPath = brand.LogoPath } : wanted with { LogoOnDarkPath = brand.LogoOnDarkPath };
            }
        }

        return wanted;
    }

    private void Show(BrandSettings brand)
    {
        trial.Begin(brand);
        Guard = [.. stylesheets.AdjustmentsOf(brand).Select(one => texts["Guard", texts[one.Property], one.Wanted, one.Used].Value)];
    }

    private async Task<IActionResult> SaveAsync(
        PortalSettings settings, BrandSettings brand, BrandHistory before, string done, CancellationToken cancellationToken)
    {
        settings.Set(BrandSettings.Key, brand);
        settings.Set(BrandHistory.Key, before);
        try
        {
            await store.SaveAsync(settings, cancellationToken);
        }
        catch (StaleDocumentException)
        {
            ModelState.AddModelError("", texts["Look.Stale"]);
            Show(brand);
            return Page();
        }

        return Redirect($"{frame.Url("~" + BrandAddresses.Look)}?udfoert={done}");
    }

    private static IEnumerable<SelectListItem> Choices<T>(Func<string, string> text)
        where T : struct, Enum => Enum.GetNames<T>().Select(value => new SelectListItem(text(value), value));

    private static string Field(string name) => $"{nameof(Form)}.{name}";
}
