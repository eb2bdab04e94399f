using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Roles are not asked at all: a portal's administrator could give them out. For the same reason an operator's account cannot be
/// made or changed from within a portal (see <see cref="Accounts"/>).
/// </summary>
internal sealed class HostRights(CurrentPerson person, ICurrentPortal current, IOptions<OperatorOptions> options) : IHostRights
{
    public bool Allows(HostPermission permission) =>
        Enum.IsDefined(permission)
        && current.PortalOrNull?.Name == PortalRecord.DefaultName
        && person.IsSignedIn
        && options.Value.Names(person.Mail);
}
