using System.Reflection;

namespace HousingFirst.Sdk.Methods;

/// <summary>
/// A support method as the module that carries it describes it: an embedded YAML file in the form that
/// <c>docs/method-format.md</c> gives. Pages that set methods side by side ask the portal for all of them, so a portal
/// compares the methods it has.
/// </summary>
/// <param name="Assembly">The module.</param>
/// <param name="Id">The method's id, for those who ask only whether a portal carries it.</param>
/// <param name="Path">Path of the embedded file, as in the project.</param>
public sealed record EmbeddedMethod(Assembly Assembly, string Id, string Path);
