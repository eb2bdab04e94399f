using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Files;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>Files that were taken away and can be brought back.</summary>
[RequirePermission(nameof(ContentPermissions.ManageMediaContent))]
internal sealed class RemovedFilesModel(MediaLibrary library, ContentPeople people, IPageFrame frame) : PageModel
{
    private const string Erased = "slettet";

    public IReadOnlyList<MediaFile> Files { get; private set; } = [];

    public string Time(DateTime? utc) => people.Time(utc);

    public long IdOf(MediaFile file) => library.IdOf(file);

    /// <summary>Whether a file has just gone for good.</summary>
    public bool WasErased { get; private set; }

    public async Task OnGetAsync(string? udfoert, CancellationToken cancellationToken)
    {
        WasErased = udfoert == Erased;
        Files = await library.RemovedAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancellationToken)
    {
        if (await library.FindAsync(id, cancellationToken) is not { RemovedUtc: not null } file)
        {
            return NotFound();
        }

        await library.BringBackAsync(file, cancellationToken);
        return Redirect(frame.Url($"~{ContentAddresses.File(id)}?udfoert=hentet-tilbage"));
    }

    /// <summary>Lets go of a file at once: somebody may have the right to have it gone.</summary>
    public async Task<IActionResult> OnPostEraseAsync(long id, CancellationToken cancellationToken)
    {
        if (await library.FindAsync(id, cancellationToken) is not { RemovedUtc: not null } file)
        {
            return NotFound();
        }

        await library.EraseAsync(file, cancellationToken);
        return Redirect(frame.Url($"~{ContentAddresses.RemovedFiles}?udfoert={Erased}"));
    }
}
