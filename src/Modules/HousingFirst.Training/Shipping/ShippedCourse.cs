using System.Reflection;

namespace HousingFirst.Training.Shipping;

/// <summary>A course template that a module carries inside itself.</summary>
/// <param name="Assembly">The module.</param>
/// <param name="Folder">Folder of the embedded files, as in the project.</param>
public sealed record ShippedCourse(Assembly Assembly, string Folder);
