using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Files;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>The library of files: looking through it, and putting something into it. Answered by the index and the rows' documents.</summary>
[RequirePermission(nameof(ContentPermissions.ManageMediaContent))]
[RefuseLargeUpload]
internal sealed class FilesModel(
    IDocumentSession session, IMediaStore store, MediaIntake intake, MediaLibrary library, ContentPeople people, DataTables tables,
    IStringLocalizer<MediaTexts> texts) : PageModel
{
    private const string Words = "ord";
    private const string InFolder = "mappe";
    private const string Kind = "slags";
    private const string Lacks = "mangler";
    private const string Name = "navn";
    private const string Stored = "gemt";
    private const string Size = "fylder";
    private const string GridValue = "billeder";
    private const string ViewCookie = ".hf.media-view";
    private const int MostFiles = 50;

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<MediaRow> Rows { get; private set; } = [];

    public IReadOnlyList<string> Folders { get; private set; } = [];

    /// <summary>The folder that uploads go to, unless the person writes another.</summary>
    public string Folder { get; private set; } = "";

    public bool IsGrid { get; private set; }

    public string? Removed { get; private set; }

    public IReadOnlyList<MediaIntakeResult> Taken { get; private set; } = [];

    public bool LackAlt => Taken.Any(result => result.File is { Alt: null } file && MediaKinds.Of(file.ContentType).IsSeen());

    public long MaxFileSize => intake.MaxFileSize;

    public string MaxFileSizeText => FileSize.Of(MaxFileSize);

    public string EndingsText => string.Join(", ", intake.Endings.Select(ending => ending[1..]));

    public string Accept => string.Join(',', intake.Endings);

    public string Time(DateTime? utc) => people.Time(utc);

    public long IdOf(MediaIntakeResult result) => library.IdOf(result.File!); // the view asks of those that were taken

    public string NoteOf(MediaIntakeResult result) => result switch
    {
        { WasKnown: true } => texts["Upload.Known"],
        { LeftOut: var left } when left.HasFlag(MediaLeftOut.Active) => texts["Upload.ActiveLeftOut"],
        { LeftOut: var left } when left.HasFlag(MediaLeftOut.Notes) => texts["Upload.NotesLeftOut"],
        { File: { } file } when MediaKinds.KeepsPlace(file) => texts["Upload.KeepsPlace"],
        { File: { } file } when MediaKinds.KeepsNames(file) => texts["Upload.KeepsNames"],
        _ => "",
    };

    public async Task OnGetAsync(
        string? vis, string? slettet, [FromQuery(Name = RefuseLargeUploadAttribute.Key)] string? tooLarge, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (tooLarge is not null)
        {
            Refuse(texts["Upload.AllTooLarge", MaxFileSizeText]);
        }

        Removed = long.TryParse(slettet, out _) ? slettet : null;
        RememberView(vis);
        await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostFilterAsync(CancellationToken cancellationToken) =>
        await tables.RememberAsync(HttpContext, await ShapeAsync(cancellationToken), cancellationToken);

    /// <summary>Takes one or several files. Script sends them one by one and is answered in JSON.</summary>
    public async Task<IActionResult> OnPostUploadAsync(IReadOnlyList<IFormFile>? files, string? folder, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        List<MediaIntakeResult> results = [];
        var existing = (await library.FoldersAsync(cancellationToken)).FirstOrDefault(one => string.Equals(one, folder?.Trim(), StringComparison.OrdinalIgnoreCase));
        foreach (var file in (files ?? []).Take(MostFiles))
        {
            results.Add(await intake.TakeAsync(file, existing ?? folder, cancellationToken));
        }

        if (Request.Headers.Accept == "application/json")
        {
            return new JsonResult(results.Select(result => new
            {
                ok = result.Refusal is null,
                message = result.Refusal ?? NoteOf(result),
                lacksAlt = result.File is { Alt: null } file && MediaKinds.Of(file.ContentType).IsSeen(),
            }));
        }

        Taken = [.. results.Where(result => result.File is not null)];
        foreach (var result in results.Where(result => result.Refusal is not null))
        {
            Refuse($"{result.Name}: {result.Refusal}");
        }

        if (results.Count == 0)
        {
            Refuse(texts["Upload.None"]);
        }

        RememberView(null);
        await ShowAsync(cancellationToken);
        Folder = existing ?? folder ?? "";
        return Page();
    }

    private void Refuse(string problem) => ModelState.AddModelError("files", problem);

    private void RememberView(string? asked)
    {
        var remembered = Request.Cookies[ViewCookie] == GridValue;
        IsGrid = asked is null ? remembered : asked == GridValue;
        if (IsGrid != remembered)
        {
            Response.Cookies.Append(ViewCookie, IsGrid ? GridValue : "", new()
            {
                Path = Request.PathBase.Add(Request.Path), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, IsEssential = true,
                MaxAge = IsGrid ? TimeSpan.FromDays(90) : TimeSpan.Zero,
            });
        }
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, await ShapeAsync(cancellationToken));
        Folder = Table.Value(InFolder) ?? "";
        MediaQuery query = new()
        {
            Words = Table.Value(Words),
            Folder = Table.Value(InFolder),
            Kind = Table.Value<MediaKind>(Kind),
            LacksAlt = Table.Value(Lacks) is not null,
        };
        Table.Count(await query.Ask(session).CountAsync(cancellationToken));
        var files = await Sorted(query.Ask(session)).Skip(Table.Skip).Take(Table.Take).ListAsync<MediaFile>(cancellationToken);
        List<MediaRow> rows = [];
        foreach (var file in files)
        {
            rows.Add(MediaRow.Of(file, library.IdOf(file), await store.UrlAsync(file.Path, cancellationToken)));
        }

        Rows = rows;
    }

    private IDocumentQuery<MediaFileIndex> Sorted(IDocumentQuery<MediaFileIndex> query) => (Table.Sort, Table.IsDescending) switch
    {
        (Name, false) => query.OrderBy(row => row.Name),
        (Name, true) => query.OrderByDescending(row => row.Name),
        (Size, false) => query.OrderBy(row => row.Size),
        (Size, true) => query.OrderByDescending(row => row.Size),
        (_, false) => query.OrderBy(row => row.StoredUtc),
        (_, true) => query.OrderByDescending(row => row.StoredUtc),
    };

    private async Task<TableShape> ShapeAsync(CancellationToken cancellationToken)
    {
        Folders = await library.FoldersAsync(cancellationToken);
        TableFilter[] filters =
        [
            new(Words, texts["Files.Words"]),
            .. Folders.Count == 0 ? [] : new TableFilter[] { new(InFolder, texts["Folder"], [.. Folders.Select(folder => new TableChoice(folder, folder))]) },
            new(Kind, texts["Kind"], DataTable.Choices<MediaKind>(kind => texts["Kind." + kind])),
            new(Lacks, texts["Lacks"], [new("beskrivelse", texts["LacksAlt"])]),
        ];
        return new(
            "media",
            texts["Files.Title"],
            [
                new(Name, texts["Files.Name"]) { Sorts = true },
                new(InFolder, texts["Folder"]),
                new(Kind, texts["Kind"]),
                new(Size, texts["Files.Size"]) { Sorts = true, LargestFirst = true, IsNumber = true },
                new(Stored, texts["Files.Stored"]) { Sorts = true, LargestFirst = true },
            ],
            [.. filters])
        {
            Sort = Stored,
        };
    }
}
