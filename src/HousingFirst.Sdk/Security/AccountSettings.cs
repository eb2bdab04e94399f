using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Security;

/// <summary>How people come into a portal: key <see cref="Key"/> of its settings.</summary>
public sealed record AccountSettings
{
    /// <summary>Key in the portal's settings and in the recipe step <c>settings</c>.</summary>
    public const string Key = "Accounts";

    private const int Longest = 30;

    /// <summary>How many days an invitation is good for, 1 to 30.</summary>
    public int InvitationDays { get; init; } = 7;

    /// <summary>Mail domains whose people may ask for an invitation.</summary>
    public IReadOnlyList<MailDomain> Domains { get; init; } = [];

    /// <summary>The time that counts, whatever is written.</summary>
    [JsonIgnore]
    public TimeSpan InvitationLasts => TimeSpan.FromDays(Math.Clamp(InvitationDays, 1, Longest));
}
