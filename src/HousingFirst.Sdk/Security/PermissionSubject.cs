namespace HousingFirst.Sdk.Security;

/// <summary>Something that a portal has permissions of its own for.</summary>
/// <param name="Name">Its technical name, which stands in the names of the permissions.</param>
/// <param name="Title">What people know it by.</param>
public sealed record PermissionSubject(string Name, string Title);
