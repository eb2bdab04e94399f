namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>What became of sending somebody to their workplace.</summary>
public abstract record WorkplaceStart
{
    private WorkplaceStart()
    {
    }

    /// <summary>The browser is to be sent on.</summary>
    /// <param name="Address">The address at the provider.</param>
    public sealed record Ready(Uri Address) : WorkplaceStart;

    /// <summary>It cannot be.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(WorkplaceRefusal Reason) : WorkplaceStart;
}
