using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Security.Workplace;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Whom a portal lets in of all that a provider knows.</summary>
internal static class WorkplaceRules
{
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(1);

    /// <summary>Why somebody is not let in; null when they are.</summary>
    public static WorkplaceRefusal? Check(WorkplaceSettings settings, IdToken token)
    {
        if (settings.Tenants.Count > 0 && !token.Tenants.Any(tenant => settings.Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase)))
        {
            return WorkplaceRefusal.NotAllowed;
        }

        if (settings.MailDomains.Count == 0)
        {
            return null;
        }

        // What somebody merely says of themself opens nothing.
        return !token.IsMailVerified ? WorkplaceRefusal.MailUnverified
            : MailAddress.TryParse(token.Mail, out var mail) && settings.MailDomains.Contains(mail.Domain, StringComparer.OrdinalIgnoreCase) ? null
            : WorkplaceRefusal.NotAllowed;
    }

    /// <summary>Whether the provider's word on how the person proved themself counts as a second factor.</summary>
    public static bool HasSecondFactor(WorkplaceSettings settings, IdToken token) =>
        token.Methods.Any(method => settings.SecondFactors.Contains(method, StringComparer.Ordinal));

    /// <summary>Whether the person signed in at the provider since they were asked to, as far as two clocks agree.</summary>
    public static bool IsAskedAnew(WorkplaceFlow flow, IdToken token) => flow.AsksAnewUtc is not { } asked || token.ProvedUtc >= asked - Leeway;
}
