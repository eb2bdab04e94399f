using System.Reflection;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>A list of words that a module carries inside itself.</summary>
/// <param name="Assembly">The module.</param>
/// <param name="File">The embedded file, as in the project.</param>
public sealed record ShippedGlossary(Assembly Assembly, string File);
