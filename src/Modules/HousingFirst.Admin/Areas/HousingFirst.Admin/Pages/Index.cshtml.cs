using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Admin.Pages;

/// <summary>What waits for the person who asks, from all features of the portal.</summary>
[RequirePermission("AccessAdmin")]
internal sealed class IndexModel(IPortalExtensions extensions, IPermissionChecker reader) : PageModel
{
    /// <summary>The work, what presses first.</summary>
    public IReadOnlyList<WorkItem> Work { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var work = new List<WorkItem>();
        foreach (var provider in extensions.All<IWorkListProvider>().Where(provider => reader.Allows(provider.Permission)))
        {
            work.AddRange(await provider.ListAsync(cancellationToken));
        }

        Work = [.. work.Where(item => item.Count > 0).OrderBy(item => !item.IsPressing).ThenBy(item => item.Order)];
    }
}
