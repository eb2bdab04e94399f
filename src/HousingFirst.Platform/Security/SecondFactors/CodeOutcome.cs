namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>What a code turned out to be.</summary>
internal abstract record CodeOutcome
{
    private CodeOutcome()
    {
    }

    public sealed record Right(bool IsRecovery) : CodeOutcome;

    public sealed record Wrong : CodeOutcome;

    /// <summary>The account is closed for a while; the code was not looked at.</summary>
    public sealed record Closed(DateTimeOffset Until) : CodeOutcome;
}
