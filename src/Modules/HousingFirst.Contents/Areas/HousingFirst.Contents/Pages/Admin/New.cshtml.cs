using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>The types of which the person may begin an item. Each link begins one, with an id that it keeps however often its form is sent.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class NewModel(IContentDefinitions definitions, ContentRights rights, IPageFrame frame) : PageModel
{
    public IReadOnlyList<ContentTypeDefinition> Types { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? type, CancellationToken cancellationToken)
    {
        var reach = await rights.ReachAsync(cancellationToken);
        Types =
        [
            .. (await definitions.GetAsync(cancellationToken)).Types.Where(reach.MayCreate)
                .OrderBy(one => DanishText.SortKey(one.DisplayName ?? one.Name), StringComparer.Ordinal),
        ];
        if (type is null)
        {
            return Page();
        }

        return Types.FirstOrDefault(one => one.Name == type) is { } chosen
            ? Redirect($"{frame.Url("~" + ContentAddresses.One(ContentIds.New()))}?type={Uri.EscapeDataString(chosen.Name)}")
            : NotFound();
    }
}
