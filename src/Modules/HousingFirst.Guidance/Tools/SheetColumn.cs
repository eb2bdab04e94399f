using System.Collections.Immutable;

namespace HousingFirst.Guidance.Tools;

/// <summary>A column of a table on a sheet.</summary>
/// <param name="Id">Its name in the reader's browser. Never changes.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Kind">Text, choice or check.</param>
/// <param name="Options">What can be chosen.</param>
internal sealed record SheetColumn(string Id, string Label, SheetFieldKind Kind, ImmutableArray<string> Options);
