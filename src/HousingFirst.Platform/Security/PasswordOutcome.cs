namespace HousingFirst.Platform.Security;

/// <summary>What a password turned out to be.</summary>
internal abstract record PasswordOutcome
{
    private PasswordOutcome()
    {
    }

    public sealed record Right(PlatformUser User) : PasswordOutcome;

    public sealed record Wrong : PasswordOutcome;

    /// <summary>The account is closed for a while; the password was not looked at.</summary>
    public sealed record Closed(DateTimeOffset Until) : PasswordOutcome;
}
