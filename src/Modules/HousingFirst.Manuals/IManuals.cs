using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;

namespace HousingFirst.Manuals;

/// <summary>
/// The current portal's manuals as the current reader may see them. A manual that the reader may not see is not there: the answers are
/// the same as for one that does not exist.
/// </summary>
public interface IManuals
{
    /// <summary>All that the reader may see, in the portal's order.</summary>
    ValueTask<IReadOnlyList<ShelvedManual>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The manual with that id, or null.</summary>
    ValueTask<ShelvedManual?> FindAsync(string manualId, CancellationToken cancellationToken);

    /// <summary>Where an id (a chapter's, section's, box's or checklist item's) stands in the manual, or null.</summary>
    ValueTask<ManualPlace?> FindPlaceAsync(string manualId, string id, CancellationToken cancellationToken);

    /// <summary>A checklist, or null.</summary>
    ValueTask<Checklist?> FindChecklistAsync(string manualId, string checklistId, CancellationToken cancellationToken);

    /// <summary>A section as HTML with the portal's own additions, for showing it elsewhere than in its manual; null when it is not there.</summary>
    ValueTask<RenderedSection?> RenderSectionAsync(string manualId, string sectionId, CancellationToken cancellationToken);

    /// <summary>Address of a place for the browser, with path base; null when the reader cannot open it.</summary>
    ValueTask<string?> AddressAsync(string manualId, string id, CancellationToken cancellationToken);
}
