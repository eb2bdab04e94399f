using System.Net;

namespace HousingFirst.BrowserTests.Site;

/// <summary>An address that was followed, and what stands there.</summary>
/// <param name="Path">The address without host and fragment.</param>
/// <param name="Status">What the host answered.</param>
/// <param name="IsPage">Whether it is a page for reading, not a picture or a file.</param>
/// <param name="Ids">Where in the page a link can lead.</param>
/// <param name="Links">Addresses of the same portal that the page links to, with fragments.</param>
internal sealed record CrawledPage(
    string Path, HttpStatusCode Status, bool IsPage, IReadOnlySet<string> Ids, IReadOnlyList<Uri> Links);
