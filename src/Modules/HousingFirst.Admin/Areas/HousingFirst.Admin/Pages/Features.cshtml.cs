using HousingFirst.Admin.Features;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin.Pages;

/// <summary>What the portal can do, and what it could.</summary>
[RequirePermission(nameof(AdminPermissions.ManageFeatures))]
internal sealed class FeaturesModel(
    IFeatureCatalog catalog,
    IFeatureSwitch features,
    ICurrentPortal current,
    FeatureText words,
    IPageFrame frame,
    IStringLocalizer<AdminTexts> texts)
    : PageModel
{
    private const string EnabledKey = "til";
    private const string DisabledKey = "fra";

    public FeatureText Texts => words;

    /// <summary>All features but the administration's theme, in the order of their categories.</summary>
    public IEnumerable<(string Category, IEnumerable<FeatureDescriptor> Features)> Categories => catalog.All
        .Where(feature => !feature.IsAdminTheme)
        .GroupBy(feature => feature.Category)
        .Select(group => (Category(group.Key), group.AsEnumerable()));

    /// <summary>What was switched.</summary>
    public string? Done { get; private set; }

    public bool IsOn(FeatureDescriptor feature) => current.Portal.Features.Contains(feature.Id);

    public void OnGet([FromQuery(Name = EnabledKey)] string? enabled, [FromQuery(Name = DisabledKey)] string? disabled)
    {
        ModelState.Clear();
        Done = Read(enabled, isOn: true) is { Length: > 0 } on ? texts["Features.Enabled", words.Names(on)].Value
            : Read(disabled, isOn: false) is { Length: > 0 } off ? texts["Features.Disabled", words.Names(off)].Value
            : null;
    }

    public async Task<IActionResult> OnPostEnableAsync(string? feature, CancellationToken cancellationToken) =>
        Answer(await features.EnableAsync([feature ?? ""], cancellationToken), EnabledKey);

    public async Task<IActionResult> OnPostDisableAsync(string? feature, CancellationToken cancellationToken) =>
        Answer(await features.DisableAsync([feature ?? ""], cancellationToken), DisabledKey);

    // The next request sees the features as they are then; this one still has those that it began with.
    private IActionResult Answer(FeatureChange change, string key)
    {
        ModelState.Clear();
        foreach (var problem in change.Problems)
        {
            ModelState.AddModelError("", Say(problem));
        }

        return ModelState.IsValid ? Redirect($"{frame.Url("~" + AdminAddresses.Features)}?{key}={string.Join(',', change.Changed)}") : Page();
    }

    // An address can be made up: only what is so is said to have happened.
    private string[] Read(string? ids, bool isOn) =>
        [.. (ids ?? "").Split(',').Where(id => catalog.TryGet(id, out var feature) && IsOn(feature) == isOn)];

    private string Say(FeatureProblem problem) => texts[
        $"Features.Problem.{problem.GetType().Name}",
        words.Names([problem.FeatureId]),
        problem is FeatureProblem.Needed needed ? words.Names(needed.By) : ""];

    private string Category(string name) => texts[$"Features.Category.{name}"] is { ResourceNotFound: false } text ? text : name;
}
