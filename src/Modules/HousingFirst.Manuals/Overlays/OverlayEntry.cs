namespace HousingFirst.Manuals.Overlays;

/// <summary>One thing that a portal lays over the shared text, with what it was laid over.</summary>
public sealed record OverlayEntry
{
    /// <summary>The section, or the local box that contacts are put into.</summary>
    public required string Target { get; init; }

    public required OverlayKind Kind { get; init; }

    /// <summary>The portal's text in Markdown; empty for contacts.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<LocalContact> Contacts { get; init; } = [];

    /// <summary>Hash of the section as it was when the entry was made. Another hash now means that the shared text has moved.</summary>
    public required string BaseHash { get; init; }

    /// <summary>The section's own text as it was then, so that an editor can see was, now and yours side by side.</summary>
    public required string BaseText { get; init; }

    /// <summary>Whether both say the same to readers, whatever they were laid over.</summary>
    public bool SaysTheSameAs(OverlayEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Target == other.Target && Kind == other.Kind && Text == other.Text && Contacts.SequenceEqual(other.Contacts);
    }
}
