using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Security;

/// <summary>Settings of accounts and sign-in, section <c>HousingFirst:Security</c>.</summary>
internal sealed record SecurityOptions
{
    public const string Section = "HousingFirst:Security";

    /// <summary>Fewest characters of a password. There are no rules of composition: they make passwords worse.</summary>
    [Range(8, 64)]
    public int PasswordLength { get; init; } = 10;

    /// <summary>Rounds of the password hash (PBKDF2 with SHA-512).</summary>
    [Range(1, 10_000_000)]
    public int PasswordHashRounds { get; init; } = 210_000;

    /// <summary>Wrong passwords in a row that close an account for <see cref="Lockout"/>.</summary>
    [Range(3, 100)]
    public int FailuresBeforeLockout { get; init; } = 5;

    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Lockout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a refused attempt takes at least, so that its time tells nothing about the account.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan RefusalTakes { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How old the proof may be that a signed-in account is still as it was.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan SessionCheck { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a session lives without a request.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan SessionLength { get; init; } = TimeSpan.FromHours(10);

    /// <summary>The same for people who asked to be remembered on their device.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "60.00:00:00")]
    public TimeSpan RememberedLength { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Posts with a secret that one network address may send to one portal in a minute. A whole office shares an address.</summary>
    [Range(1, 10_000)]
    public int SecretsPerMinute { get; init; } = 60;
}
