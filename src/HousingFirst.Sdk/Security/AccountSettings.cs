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

    /// <summary>Roles whose people sign in with a passkey, or with a code from an app beside the password.</summary>
    public IReadOnlyList<string> SecondFactorRoles { get; init; } = [];

    /// <summary>The first day that it is asked of them; null where it is asked at once.</summary>
    public DateOnly? SecondFactorFrom { get; init; }

    /// <summary>Whether it is asked of somebody with some roles on a day.</summary>
    public bool AsksForSecondFactor(IEnumerable<string> roles, DateOnly day) =>
        SecondFactorRoles.Count > 0 && day >= (SecondFactorFrom ?? DateOnly.MinValue) && roles.Any(role => SecondFactorRoles.Contains(role, StringComparer.OrdinalIgnoreCase));

    /// <summary>After how many minutes without use a session locks; 0 for never.</summary>
    public int LockMinutes { get; init; }

    /// <summary>What people choose among.</summary>
    public static IReadOnlyList<int> LockChoices { get; } = [5, 10, 15, 30, 60];

    /// <summary>When a session locks whose owner has chosen a time of their own (0 for none): the shorter of both, so that nobody undoes what the portal asks for.</summary>
    public TimeSpan? LocksAfter(int ownMinutes) => (LockMinutes, ownMinutes) switch
    {
        ( <= 0, <= 0) => null,
        ( <= 0, _) => Time(ownMinutes),
        (_, <= 0) => Time(LockMinutes),
        _ => Time(Math.Min(LockMinutes, ownMinutes)),
    };

    private static TimeSpan Time(int minutes) => TimeSpan.FromMinutes(Math.Clamp(minutes, LockChoices[0], LockChoices[^1]));

    /// <summary>The time that counts, whatever is written.</summary>
    [JsonIgnore]
    public TimeSpan InvitationLasts => TimeSpan.FromDays(Math.Clamp(InvitationDays, 1, Longest));
}
