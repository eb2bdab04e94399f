using System.Collections.Immutable;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>An index provider and the features that must all be enabled for a portal to have its table.</summary>
internal sealed record IndexRegistration(ImmutableArray<string> Features, IIndexProvider Provider);
