using System.Collections.Immutable;

namespace HousingFirst.Platform.Modules;

/// <summary>One implementation of an extension point and the features that must all be on for a portal to get it.</summary>
/// <param name="Contract">The extension point.</param>
/// <param name="Features">Features that must be on; the first is the one it belongs to.</param>
/// <param name="Implementation">Type that is made once a request, or null when there is an instance.</param>
/// <param name="Instance">Shared data, or null when there is a type.</param>
internal sealed record ExtensionRegistration(Type Contract, ImmutableArray<string> Features, Type? Implementation, object? Instance);
