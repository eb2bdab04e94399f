using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Manuals.Workshop;

/// <summary>What the person who asks may do with own chapters.</summary>
internal sealed class WriterRights(IPermissionChecker person, IHttpContextAccessor http)
{
    public ChapterActor Actor => new(
        person.IsSignedIn ? http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "" : "",
        [
            .. person.Allows(ManualsPermissions.WriteManuals) ? [ChapterHand.Writer] : Array.Empty<ChapterHand>(),
            .. person.Allows(ManualsPermissions.ApproveManuals) ? [ChapterHand.Reviewer] : Array.Empty<ChapterHand>(),
            .. person.Allows(ManualsPermissions.ManageManuals) ? [ChapterHand.Publisher] : Array.Empty<ChapterHand>(),
        ]);
}
