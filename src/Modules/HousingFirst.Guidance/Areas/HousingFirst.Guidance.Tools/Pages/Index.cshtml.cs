using System.Collections.Immutable;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Tools.Pages;

/// <summary>All tools.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class IndexModel(ShippedTools tools) : PageModel
{
    public ImmutableArray<Tool> Tools => tools.All;
}
