using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Authorization;

namespace HousingFirst.Platform.Security;

internal sealed class HostPermissionHandler(IHostRights rights) : AuthorizationHandler<HostPermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, HostPermissionRequirement requirement)
    {
        if (rights.Allows(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
