using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;

namespace HousingFirst.Manuals;

/// <summary>For pages beside the manuals that are written like them: lessons, guidance.</summary>
public interface IManualPages
{
    /// <summary>Begins a page for the current reader: links lead to what the reader may see.</summary>
    /// <param name="id">Unique among pages; begins the ids of sources, and a reader's ticks hang on it.</param>
    /// <param name="version">The text's version; a reader's ticks hang on it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask<ManualPage> BeginAsync(string id, EditionNumber version, CancellationToken cancellationToken);

    /// <summary>The same for texts with links of a kind of their own.</summary>
    /// <param name="id">As above.</param>
    /// <param name="version">As above.</param>
    /// <param name="ownLinks">Address of such a target for the current reader; null for what it does not know, which stays plain text.</param>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask<ManualPage> BeginAsync(string id, EditionNumber version, Func<string, string?> ownLinks, CancellationToken cancellationToken);
}
