namespace HousingFirst.Sdk.Security;

/// <summary>Names of rate limits, for <c>[EnableRateLimiting]</c>.</summary>
public static class RateLimits
{
    /// <summary>Counts the posts of one network address to one portal. For whatever takes a secret that could be guessed.</summary>
    public const string Secrets = "secrets";
}
