using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>Where somebody comes who has opened the lock of another tab, in which a form waits.</summary>
[OpenToReaders]
[OpenWithoutSecondFactor]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class UnlockedModel : PageModel;
