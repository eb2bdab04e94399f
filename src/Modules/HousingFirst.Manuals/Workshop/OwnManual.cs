using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

/// <summary>
/// A manual that the portal writes itself, or the chapters of its own in one that ships: what its writers see. Readers see the editions that
/// are made from it.
/// </summary>
[Document("OwnManual", Raises = DocumentChange.None)]
internal sealed class OwnManual
{
    public string ManualId { get; set; } = "";

    /// <summary>Whether a module ships the manual, and the portal adds chapters to it.</summary>
    public bool Extends { get; set; }

    public string Title { get; set; } = "";

    public string Subtitle { get; set; } = "";

    public string Lead { get; set; } = "";

    public string Method { get; set; } = "";

    /// <summary>Role that answers for new chapters.</summary>
    public string Owner { get; set; } = "";

    public int ReviewMonths { get; set; } = 12;

    /// <summary>Ids of chapters in reading order; in a manual that ships also its own, so that the portal's stand between them.</summary>
    public List<string> Order { get; set; } = [];

    /// <summary>In a manual that ships: where the portal's own sections stand.</summary>
    public List<SectionPlace> Sections { get; set; } = [];

    /// <summary>Sources of the portal's own.</summary>
    public List<OwnSource> Sources { get; set; } = [];
}
