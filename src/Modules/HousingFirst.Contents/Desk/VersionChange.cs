using System.Collections.Immutable;
using HousingFirst.Sdk.Differences;

namespace HousingFirst.Contents.Desk;

/// <summary>A place that says something else in another version.</summary>
/// <param name="Label">What people call it.</param>
/// <param name="Text">The words of both versions.</param>
internal sealed record VersionChange(string Label, ImmutableArray<DiffBlock> Text);
