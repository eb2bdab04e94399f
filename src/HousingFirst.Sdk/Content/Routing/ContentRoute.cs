using HousingFirst.Sdk.Portals;

namespace HousingFirst.Sdk.Content.Routing;

/// <summary>Where an address leads.</summary>
/// <param name="Path">The address as it is written: no leading slash; empty for the home page.</param>
/// <param name="ContentItemId">The published item.</param>
/// <param name="ContainedContentItemId">The item inside it that is meant, or null.</param>
/// <param name="Audience">Who may see it.</param>
public sealed record ContentRoute(string Path, string ContentItemId, string? ContainedContentItemId, Audience Audience)
{
    /// <summary>Portal-relative, <c>~/...</c>.</summary>
    public string Url => "~/" + Path;
}
