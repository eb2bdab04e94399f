using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>Writes the portal into every form's token, so that a form of one portal cannot be posted to another.</summary>
internal sealed class PortalAntiforgery(ICurrentPortal current) : IAntiforgeryAdditionalDataProvider
{
    public string GetAdditionalData(HttpContext context) => current.Portal.Name;

    public bool ValidateAdditionalData(HttpContext context, string additionalData) =>
        string.Equals(additionalData, current.Portal.Name, StringComparison.Ordinal);
}
