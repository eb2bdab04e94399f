using System.Collections.Immutable;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>What is known of a backup beside the file itself; stands beside it.</summary>
/// <param name="ByHand">Whether somebody asked for it.</param>
/// <param name="Missing">Hashes of files that were missing or spoiled when it was taken.</param>
/// <param name="Trial">What was found when it was tried last.</param>
internal sealed record BackupNote(bool ByHand, ImmutableArray<string> Missing, BackupTrial? Trial);
