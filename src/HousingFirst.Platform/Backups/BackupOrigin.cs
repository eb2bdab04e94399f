using System.Collections.Immutable;

namespace HousingFirst.Platform.Backups;

/// <summary>The portal that a backup is of, as the registry and its settings had it.</summary>
internal sealed record BackupOrigin(
    string Name, string Title, string? Host, string? Prefix, string Recipe, DateTimeOffset CreatedUtc,
    string Database, ImmutableArray<string> Features);
