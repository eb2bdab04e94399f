using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin.Pages;

/// <summary>The portal's settings, a form at a time.</summary>
[RequirePermission(nameof(AdminPermissions.ManageSettings))]
internal sealed class SettingsModel(
    IPortalExtensions extensions, IPortalSettingsStore store, IPageFrame frame, IStringLocalizer<AdminTexts> texts) : PageModel
{
    private const string SavedKey = "gemt";

    [BindProperty]
    public List<string?> Values { get; set; } = [];

    public IReadOnlyList<ISettingsSection> Sections { get; private set; } = [];

    public ISettingsSection Section { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<SettingsField> Fields { get; private set; } = [];

    /// <summary>Tells whether what the form was opened with is still what is stored.</summary>
    public string Before { get; private set; } = "";

    public bool WasSaved { get; private set; }

    public static string Control(SettingsField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Kind switch
        {
            SettingsFieldKind.Lines => "textarea",
            SettingsFieldKind.Mail => "email",
            SettingsFieldKind.Phone => "tel",
            SettingsFieldKind.Number => "number",
            _ => "text",
        };
    }

    public static IEnumerable<SelectListItem> Items(SettingsField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Choices.Select(choice => new SelectListItem(choice.Value, choice.Key));
    }

    public async Task<IActionResult> OnGetAsync(string? section, [FromQuery(Name = SavedKey)] string? saved, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!Choose(section))
        {
            return NotFound();
        }

        WasSaved = saved is not null;
        Show(await store.LoadAsync(cancellationToken));
        Values = [.. Fields.Select(field => field.Value)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? section, string? before, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!Choose(section))
        {
            return NotFound();
        }

        var settings = await store.LoadAsync(cancellationToken);
        Show(settings);
        Values = [.. Fields.Select((_, number) => (Values.ElementAtOrDefault(number) ?? "").Trim().ReplaceLineEndings("\n"))];
        if (before != Before)
        {
            TellOfAnother();
            return Page();
        }

        return Check() && Take(settings) && await SaveAsync(settings, cancellationToken)
            ? Redirect($"{frame.Url("~" + AdminAddresses.SettingsOf(Section.Id))}?{SavedKey}=1")
            : Page();
    }

    private bool Choose(string? id)
    {
        Sections = [.. extensions.All<ISettingsSection>().OrderBy(section => section.Order)];
        Section = (id is null ? Sections[0] : Sections.FirstOrDefault(section => section.Id == id))!; // a missing one answers false
        return Section is not null;
    }

    private void Show(PortalSettings settings)
    {
        Fields = Section.Read(settings);
        Before = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Fields.Select(field => field.Value)))));
    }

    // What was typed stays, and beside it stands what the other person saved: saving once more is a choice then.
    private void TellOfAnother()
    {
        ModelState.AddModelError("", texts["Settings.Stale"]);
        for (var number = 0; number < Fields.Count; number++)
        {
            if (Values[number] != Fields[number].Value)
            {
                Refuse(number, texts["Settings.StaleField", Said(Fields[number])]);
            }
        }
    }

    private bool Check()
    {
        for (var number = 0; number < Fields.Count; number++)
        {
            var (field, value) = (Fields[number], Values[number]!);
            if (Problem(field, value) is { } problem)
            {
                Refuse(number, texts[problem, field.Label, field.MaxLength]);
            }
        }

        return ModelState.ErrorCount == 0;
    }

    private static string? Problem(SettingsField field, string value) =>
        value.Length == 0 ? field.IsRequired ? "Settings.Required" : null
        : value.Length > field.MaxLength ? "Settings.TooLong"
        : !field.Choices.IsEmpty && field.Choices.All(choice => choice.Key != value) ? "Settings.NoChoice"
        : field.Kind == SettingsFieldKind.Mail && !MailAddress.TryParse(value, out _) ? "Settings.MailInvalid"
        : field.Kind == SettingsFieldKind.Number && !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "Settings.NoNumber"
        : field.Kind != SettingsFieldKind.Lines && value.Any(char.IsControl) ? "Settings.Control"
        : null;

    private bool Take(PortalSettings settings)
    {
        var values = Fields.Select((field, number) => KeyValuePair.Create(field.Name, Values[number]!)).ToDictionary(StringComparer.Ordinal);
        foreach (var problem in Section.Write(settings, values))
        {
            Refuse(Fields.ToList().FindIndex(field => field.Name == problem.Field), problem.Message);
        }

        return ModelState.ErrorCount == 0;
    }

    private async Task<bool> SaveAsync(PortalSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            await store.SaveAsync(settings, cancellationToken);
            return true;
        }
        catch (StaleDocumentException)
        {
            ModelState.AddModelError("", texts["Settings.Stale"]);
            return false;
        }
    }

    private void Refuse(int number, string message) =>
        ModelState.AddModelError(string.Create(CultureInfo.InvariantCulture, $"{nameof(Values)}[{number}]"), message);

    private static string Said(SettingsField field) =>
        field.Choices.FirstOrDefault(choice => choice.Key == field.Value).Value ?? (field.Value.Length > 0 ? field.Value : "–");
}
