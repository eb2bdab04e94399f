using System.Collections.Immutable;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Manuals.Views;

/// <summary>The table of contents beside a text.</summary>
/// <param name="Manual">The manual's title and address.</param>
/// <param name="Chapters">Its chapters.</param>
internal sealed record ContentsView(FrameLink Manual, ImmutableArray<FrameLink> Chapters);
