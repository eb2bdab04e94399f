using System.Globalization;

namespace HousingFirst.Contents.Arranging;

/// <summary>An entry of a menu or a term of a taxonomy, in its place.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Depth">How deep it stands; 0 at the top.</param>
internal readonly record struct ArrangedEntry(string Id, int Depth)
{
    /// <summary>As it lies in a form.</summary>
    public string Written => string.Create(CultureInfo.InvariantCulture, $"{Id}:{Depth}");
}
