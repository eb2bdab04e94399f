using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HousingFirst.Manuals.Markup;

namespace HousingFirst.Manuals.Links;

/// <summary>A place in a manual (a section or box), written <c>cti#faseplanen-kort</c>.</summary>
/// <param name="Manual">The manual's id.</param>
/// <param name="Id">The section's or box's id.</param>
[JsonConverter(typeof(SectionReferenceConverter))]
public sealed record SectionReference(string Manual, string Id)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out SectionReference? reference)
    {
        var parts = text?.Split('#') ?? [];
        reference = parts is [var manual, var id] && TrailingId.IsId(manual) && TrailingId.IsId(id) ? new(manual, id) : null;
        return reference is not null;
    }

    public override string ToString() => $"{Manual}#{Id}";
}
