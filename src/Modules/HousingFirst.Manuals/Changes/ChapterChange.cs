using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Differences;

namespace HousingFirst.Manuals.Changes;

/// <summary>What became of a chapter.</summary>
/// <param name="Kind">New, gone or changed.</param>
/// <param name="Id">Its id, which never changes.</param>
/// <param name="Title">Its title now, or its last one.</param>
/// <param name="Head">Title and lead with what became of their words; empty when they are as they were.</param>
/// <param name="Sections">Its sections that are not as they were.</param>
/// <param name="NewSources">Sources that it did not cite before.</param>
/// <param name="GoneSources">Sources that it no longer cites.</param>
internal sealed record ChapterChange(
    ChangeKind Kind,
    string Id,
    string Title,
    ImmutableArray<DiffBlock> Head,
    ImmutableArray<SectionChange> Sections,
    ImmutableArray<ManualSource> NewSources,
    ImmutableArray<ManualSource> GoneSources)
{
    public bool SaysAnything => Kind != ChangeKind.Changed || !Head.IsEmpty || !Sections.IsEmpty || !NewSources.IsEmpty || !GoneSources.IsEmpty;
}
