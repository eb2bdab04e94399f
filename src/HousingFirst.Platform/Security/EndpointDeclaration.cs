using System.Collections.Immutable;
using HousingFirst.Platform.Administration;

namespace HousingFirst.Platform.Security;

/// <summary>What an endpoint says of itself.</summary>
/// <param name="Route">Its route, without the portal's prefix.</param>
/// <param name="Methods">HTTP methods; empty means any.</param>
/// <param name="FeatureId">The feature that gates it, or null.</param>
/// <param name="IsHost">Whether it belongs to the host and not to a feature.</param>
/// <param name="Access">Who may call it.</param>
/// <param name="Permissions">The permissions that it asks for.</param>
internal sealed record EndpointDeclaration(
    string Route, ImmutableArray<string> Methods, string? FeatureId, bool IsHost, EndpointAccess Access, ImmutableArray<string> Permissions)
{
    /// <summary>Why the endpoint cannot stay like this, or null.</summary>
    public string? Gap => this switch
    {
        { Access: EndpointAccess.Undeclared } => "does not declare who may call it",
        { Access: EndpointAccess.Everybody } when AdminEndpoints.IsAdministration(Route) => "is open to everybody in the administration",
        { FeatureId: null, IsHost: false } => "belongs neither to a feature nor to the host",
        { FeatureId: not null, IsHost: true } => "belongs to a feature and to the host",
        _ => null,
    };

    public override string ToString() =>
        $"{(Methods.IsEmpty ? "*" : string.Join(',', Methods))} /{Route.TrimStart('/')} [{(IsHost ? "host" : FeatureId)}] {Access} {string.Join(',', Permissions)}".TrimEnd();
}
