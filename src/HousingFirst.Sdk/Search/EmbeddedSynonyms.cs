using System.Reflection;

namespace HousingFirst.Sdk.Search;

/// <summary>Words of a module's field that mean the same, an embedded text file in the form that <c>docs/search.md</c> gives.</summary>
/// <param name="Assembly">The module.</param>
/// <param name="Path">Path of the embedded file, as in the project.</param>
public sealed record EmbeddedSynonyms(Assembly Assembly, string Path);
