namespace HousingFirst.Sdk.Security;

/// <summary>Asks for a page of the portal's accounts. Prints nothing of what was typed.</summary>
public sealed record AccountQuery
{
    /// <summary>Words that all stand in name or mail address, in any place and case; null for all accounts.</summary>
    public string? Words { get; init; }

    /// <summary>Only those with this role; null for all.</summary>
    public string? Role { get; init; }

    /// <summary>Only those in this state; null for all.</summary>
    public AccountState? State { get; init; }

    /// <summary>Only those with a second factor, or only those without; null for all.</summary>
    public bool? HasSecondFactor { get; init; }

    /// <summary>What they are sorted by.</summary>
    public AccountSort Sort { get; init; }

    /// <summary>Whether the last stands first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Prints no words: they are names.</summary>
    public override string ToString() => nameof(AccountQuery);
}
