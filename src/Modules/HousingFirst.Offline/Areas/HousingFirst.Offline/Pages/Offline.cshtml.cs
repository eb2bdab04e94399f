using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Offline.Areas.Pages;

/// <summary>What is kept on this device, and search in it. The same for everybody: the device itself fills it in.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class OfflineModel : PageModel;
