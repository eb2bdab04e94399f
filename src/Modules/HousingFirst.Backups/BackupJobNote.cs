namespace HousingFirst.Backups;

/// <summary>What the page says of work with backups.</summary>
/// <param name="Job">The work.</param>
/// <param name="Color">The colour of the message.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">What it says.</param>
/// <param name="Progress">How far it is; null where that is not known.</param>
internal sealed record BackupJobNote(BackupJob Job, string Color, string Title, IReadOnlyList<string> Lines, string? Progress);
