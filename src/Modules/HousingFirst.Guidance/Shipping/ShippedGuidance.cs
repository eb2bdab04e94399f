using System.Reflection;
using HousingFirst.Guidance.Answers;

namespace HousingFirst.Guidance.Shipping;

/// <summary>Answers or examples that a module carries inside itself.</summary>
/// <param name="Assembly">The module.</param>
/// <param name="Folder">Folder of the embedded files, as in the project.</param>
/// <param name="Kind">What they are.</param>
public sealed record ShippedGuidance(Assembly Assembly, string Folder, GuidanceKind Kind);
