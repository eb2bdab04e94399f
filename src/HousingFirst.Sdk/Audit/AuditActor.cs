namespace HousingFirst.Sdk.Audit;

/// <summary>What kind of somebody did something.</summary>
public enum AuditActor
{
    /// <summary>A request by nobody who is signed in.</summary>
    Visitor,

    /// <summary>An account of the portal.</summary>
    Account,

    /// <summary>Whoever runs the host's command line.</summary>
    CommandLine,

    /// <summary>The host by itself: composing a demo portal, the day's tasks.</summary>
    Host,
}
