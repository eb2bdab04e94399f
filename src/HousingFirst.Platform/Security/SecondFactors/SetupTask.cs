namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>A key on its way into an app, as it goes out sealed and comes back with a code.</summary>
internal sealed record SetupTask(string AccountId, string Key, DateTime UntilUtc)
{
    /// <summary>Says nothing of the key.</summary>
    public override string ToString() => nameof(SetupTask);
}
