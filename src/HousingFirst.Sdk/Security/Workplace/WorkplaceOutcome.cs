namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>What became of somebody who came back from their workplace.</summary>
public abstract record WorkplaceOutcome
{
    private WorkplaceOutcome()
    {
    }

    /// <summary>The person is signed in.</summary>
    /// <param name="ReturnUrl">Where they came from, not checked.</param>
    public sealed record SignedIn(string? ReturnUrl) : WorkplaceOutcome;

    /// <summary>The workplace's word is good, and the account asks for a code from its app too.</summary>
    /// <param name="ReturnUrl">Where they came from, not checked.</param>
    public sealed record CodeNeeded(string? ReturnUrl) : WorkplaceOutcome;

    /// <summary>The signed-in person's account is linked.</summary>
    public sealed record Linked : WorkplaceOutcome;

    /// <summary>Nothing was done.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="ReturnUrl">Where they came from, not checked; null where it is not known.</param>
    public sealed record Refused(WorkplaceRefusal Reason, string? ReturnUrl) : WorkplaceOutcome;
}
