using System.Collections.Immutable;
using HousingFirst.Sdk.Audit;

namespace HousingFirst.Platform.Security;

/// <summary>What is done to an account, as the trail has it.</summary>
internal sealed record AccountChange(string Kind, params ImmutableArray<AuditDetail> Details)
{
    public static AccountChange Roles(string kind, IEnumerable<string> roles) => new(kind, new AuditDetail("roles", roles));
}
