using HousingFirst.Sdk.Security;

namespace HousingFirst.Sdk.Administration;

/// <summary>
/// The administration of a portal: every page and endpoint whose route begins with <see cref="Path"/>. Such a page wears the
/// administration's theme, is kept by no cache, and is there only for those who carry <see cref="Access"/> beside what it asks for itself:
/// for everybody else who is signed in it does not exist.
/// </summary>
public static class AdminPages
{
    /// <summary>Where the administration begins, portal-relative without <c>~</c>.</summary>
    public const string Path = "/admin";

    /// <summary>Enter the administration at all. A permission of a single page does not include it.</summary>
    public static Permission Access { get; } = new("AccessAdmin");
}
