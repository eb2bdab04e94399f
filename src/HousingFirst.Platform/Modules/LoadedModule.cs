using System.Collections.Immutable;
using System.Reflection;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Modules;

/// <summary>A module or theme whose startup succeeded, with everything that it gave.</summary>
/// <param name="Id">The id of its manifest.</param>
/// <param name="Assembly">Its assembly.</param>
/// <param name="Features">The features of its manifest, base feature first.</param>
/// <param name="Extensions">What it gave to extension points.</param>
/// <param name="Services">Its own services.</param>
internal sealed record LoadedModule(
    string Id,
    Assembly Assembly,
    ImmutableArray<FeatureDescriptor> Features,
    ImmutableArray<ExtensionRegistration> Extensions,
    ImmutableArray<ServiceDescriptor> Services);
