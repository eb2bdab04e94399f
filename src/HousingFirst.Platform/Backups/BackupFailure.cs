namespace HousingFirst.Platform.Backups;

/// <summary>That the last try to take a backup came to nothing.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Code">Why.</param>
/// <param name="Times">How many tries one after another have come to nothing.</param>
internal sealed record BackupFailure(DateTimeOffset AtUtc, string Code, int Times)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    /// <summary>When the host tries again by itself: what fails all day must not write to disk and trail all day.</summary>
    public DateTimeOffset AgainUtc => AtUtc + Pauses[Math.Clamp(Times, 1, Pauses.Length) - 1];
}
