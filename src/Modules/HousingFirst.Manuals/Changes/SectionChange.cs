using System.Collections.Immutable;
using HousingFirst.Sdk.Differences;

namespace HousingFirst.Manuals.Changes;

/// <summary>What became of a section or part.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">Its id, which never changes.</param>
/// <param name="Title">Its heading now, or its last one.</param>
/// <param name="MovedFrom">Title of the chapter that it stood in before; null when it stands where it stood.</param>
/// <param name="Text">For a changed one the words of both editions, for a gone one its last words; else empty.</param>
internal sealed record SectionChange(ChangeKind Kind, string Id, string Title, string? MovedFrom, ImmutableArray<DiffBlock> Text);
