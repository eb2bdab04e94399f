using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Calculators.Pages;

/// <summary>All calculators.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class IndexModel : PageModel;
