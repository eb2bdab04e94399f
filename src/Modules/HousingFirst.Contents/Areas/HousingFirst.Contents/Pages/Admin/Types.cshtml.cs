using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>The types of content that the portal has. They are changed by recipe.</summary>
[RequirePermission(nameof(ContentPermissions.ViewContentTypes))]
internal sealed class TypesModel(IContentDefinitions definitions, IDocumentSession session, IStringLocalizer<DeskTexts> texts) : PageModel
{
    public IReadOnlyList<TypeRow> Types { get; private set; } = [];

    public string KindOf(ContentTypeDefinition type) => type.Setting<ContentTypeSettings>() switch
    {
        { Stereotype: { Length: > 0 } stereotype } => texts["Types.Stereotype." + stereotype] is { ResourceNotFound: false } word ? word : stereotype,
        { Creatable: true } => texts["Types.Written"],
        _ => texts["Types.Made"],
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List<TypeRow> rows = [];
        foreach (var type in (await definitions.GetAsync(cancellationToken)).Types)
        {
            var count = await session.Query<ContentItemIndex>(row => row.ContentType == type.Name && row.Latest).CountAsync(cancellationToken);
            rows.Add(new(type.Name, type.DisplayName is { Length: > 0 } name ? name : type.Name, type, count));
        }

        Types = [.. rows.OrderBy(row => DanishText.SortKey(row.DisplayName), StringComparer.Ordinal)];
    }
}
