namespace HousingFirst.Sdk.Theming;

/// <summary>Who is signed in, as far as a layout shows it.</summary>
/// <param name="Name">The name as the person is greeted.</param>
/// <param name="AccountUrl">Address of the person's own page; null when there is none.</param>
/// <param name="SignOutUrl">Address that signs out when a form with an antiforgery token is posted to it.</param>
public sealed record SignedInPerson(string Name, string? AccountUrl, string SignOutUrl)
{
    /// <summary>When their open pages hide themselves; null where their session does not lock.</summary>
    public PageLock? Lock { get; init; }

    /// <summary>Prints nothing of the person: names do not enter logs.</summary>
    public override string ToString() => nameof(SignedInPerson);
}
