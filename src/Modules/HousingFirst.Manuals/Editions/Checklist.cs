using System.Collections.Immutable;

namespace HousingFirst.Manuals.Editions;

/// <summary>A checklist, wherever it is used: in the manual, on paper, in a case.</summary>
/// <param name="Id">Unique in the manual. Never changes.</param>
/// <param name="Title">Its title.</param>
/// <param name="SectionId">The section that it stands in.</param>
/// <param name="Items">What is ticked.</param>
public sealed record Checklist(string Id, string Title, string SectionId, ImmutableArray<ChecklistItem> Items)
{
    /// <summary>The checklists of some sections and their parts.</summary>
    internal static IEnumerable<Checklist> AllIn(IEnumerable<ManualSection> sections) => sections
        .SelectMany(section => section.Parts.Prepend(section))
        .SelectMany(section => section.Boxes.Where(box => box.Kind == BoxKind.Checklist)
            .Select(box => new Checklist(box.Id, box.Title, section.Id, box.Items)));
}
