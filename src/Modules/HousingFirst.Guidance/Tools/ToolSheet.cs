using System.Collections.Immutable;

namespace HousingFirst.Guidance.Tools;

/// <summary>A sheet that is filled in and printed. It stays in the reader's browser.</summary>
/// <param name="Title">Its title, in the citizen's words.</param>
/// <param name="Intro">What stands on top of it.</param>
/// <param name="Picture">What is drawn out of the fields, or null.</param>
/// <param name="Fields">The fields in order.</param>
internal sealed record ToolSheet(string Title, string Intro, SheetPicture? Picture, ImmutableArray<SheetField> Fields);
