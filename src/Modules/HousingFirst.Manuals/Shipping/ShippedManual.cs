using System.Reflection;

namespace HousingFirst.Manuals.Shipping;

/// <summary>A manual that a module carries inside itself.</summary>
/// <param name="Assembly">The module.</param>
/// <param name="Folder">Folder of the embedded files, as in the project; its last part is the language.</param>
public sealed record ShippedManual(Assembly Assembly, string Folder)
{
    internal string Language => Folder.TrimEnd('/').Split('/')[^1];
}
