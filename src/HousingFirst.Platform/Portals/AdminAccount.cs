namespace HousingFirst.Platform.Portals;

/// <summary>The first administrator of a portal. Prints nothing of the person.</summary>
/// <param name="Email">Mail address that signs in.</param>
/// <param name="Password">First password.</param>
public sealed record AdminAccount(string Email, string Password)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(AdminAccount);
}
