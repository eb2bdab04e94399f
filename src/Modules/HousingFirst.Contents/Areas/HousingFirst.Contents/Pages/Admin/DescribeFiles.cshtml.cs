using System.Globalization;
using HousingFirst.Contents.Files;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>Pictures of which nobody has said what they show, some at a time. Those that are left empty wait on.</summary>
[RequirePermission(nameof(ContentPermissions.ManageMediaContent))]
internal sealed class DescribeFilesModel(
    IDocumentSession session, IMediaStore store, MediaLibrary library, IPageFrame frame, IStringLocalizer<MediaTexts> texts) : PageModel
{
    private const int AtOnce = 12;

    public IReadOnlyList<UndescribedFile> Files { get; private set; } = [];

    public int Saved { get; private set; }

    public async Task OnGetAsync(int? gemt, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Saved = gemt is > 0 and <= AtOnce ? gemt.Value : 0;
        Files = await WaitingAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var saved = 0;
        List<UndescribedFile> wrong = [];
        foreach (var (id, alt, isOrnament) in Written())
        {
            if (await library.FindAsync(id, cancellationToken) is not { RemovedUtc: null, Alt: null } file)
            {
                continue; // somebody else was quicker
            }

            if (MediaDescription.Refuse(alt, isOrnament) is { } problem)
            {
                var said = texts[problem, MediaLibrary.LongestAlt].Value;
                ModelState.AddModelError($"alt-{id.ToString(CultureInfo.InvariantCulture)}", said);
                wrong.Add((await RowAsync(file, cancellationToken)) with { Alt = alt, IsOrnament = isOrnament, Problem = said });
            }
            else
            {
                await library.DescribeAsync(file, alt, cancellationToken);
                saved++;
            }
        }

        if (wrong.Count == 0)
        {
            return Redirect(string.Create(CultureInfo.InvariantCulture, $"{frame.Url("~" + ContentAddresses.DescribeFiles)}?gemt={saved}"));
        }

        Saved = saved;
        Files = [.. wrong, .. (await WaitingAsync(cancellationToken)).ExceptBy(wrong.Select(file => file.Row.Id), file => file.Row.Id)];
        return Page();
    }

    private IEnumerable<(long Id, string Alt, bool IsOrnament)> Written()
    {
        foreach (var name in Request.Form.Keys.Where(name => name.StartsWith("alt-", StringComparison.Ordinal)))
        {
            var (alt, isOrnament) = (Request.Form[name].ToString().Trim(), Request.Form["pynt-" + name[4..]] == "true");
            if (long.TryParse(name.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && (alt.Length > 0 || isOrnament))
            {
                yield return (id, alt, isOrnament);
            }
        }
    }

    private async Task<IReadOnlyList<UndescribedFile>> WaitingAsync(CancellationToken cancellationToken)
    {
        var waiting = await new MediaQuery { LacksAlt = true }.Ask(session).OrderByDescending(row => row.StoredUtc).Take(AtOnce)
            .ListAsync<MediaFile>(cancellationToken);
        List<UndescribedFile> files = [];
        foreach (var file in waiting)
        {
            files.Add(await RowAsync(file, cancellationToken));
        }

        return files;
    }

    private async Task<UndescribedFile> RowAsync(MediaFile file, CancellationToken cancellationToken) =>
        new(MediaRow.Of(file, library.IdOf(file), await store.UrlAsync(file.Path, cancellationToken)));
}
