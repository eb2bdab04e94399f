namespace HousingFirst.Sdk.Security;

/// <summary>A key on its way into somebody's authenticator app. Prints nothing of it.</summary>
/// <param name="Key">The key, as somebody types it: capital letters and digits.</param>
/// <param name="Address">The key as apps read it from a QR code, with portal and mail address to tell it by.</param>
/// <param name="Seal">The key, sealed for the account, the current portal and half an hour; comes back with the code.</param>
public sealed record AppSetup(string Key, string Address, string Seal)
{
    /// <summary>Says nothing of the key.</summary>
    public override string ToString() => nameof(AppSetup);
}
