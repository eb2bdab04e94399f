using System.Text.Json;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>A type of content: its parts, their fields and settings, as the definition has them.</summary>
[RequirePermission(nameof(ContentPermissions.ViewContentTypes))]
internal sealed class TypeModel(IContentDefinitions definitions) : PageModel
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the view encodes it
    };

    public ContentTypeDefinition Type { get; private set; } = null!; // OnGetAsync sets it or shows no page

    public IReadOnlyList<(ContentTypePartDefinition Attached, ContentPartDefinition? Part)> Parts { get; private set; } = [];

    public ContentTypeSettings Settings => Type.Setting<ContentTypeSettings>();

    public string Title => Type.DisplayName is { Length: > 0 } name ? name : Type.Name;

    public IReadOnlyList<(string Name, bool Value)> Facts =>
    [
        ("Types.Creatable", Settings.Creatable),
        ("Types.Listable", Settings.Listable),
        ("Types.Draftable", Settings.Draftable),
        ("Types.Versionable", Settings.Versionable),
    ];

    public static string SettingsOf(ContentTypePartDefinition attached) => attached.Settings.Count == 0 ? "" : attached.Settings.ToJsonString(Readable);

    public async Task<IActionResult> OnGetAsync(string name, CancellationToken cancellationToken)
    {
        var set = await definitions.GetAsync(cancellationToken);
        if (set.Type(name) is not { } type)
        {
            return NotFound();
        }

        Type = type;
        Parts = [.. type.PartsInOrder().Select(part => (part, set.Part(part.PartName)))];
        return Page();
    }
}
