using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>Parameters that stand together on the page.</summary>
/// <param name="Id">Names the group on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Parameters">The parameters.</param>
internal sealed record CostGroup(string Id, string Title, ImmutableArray<CostParameter> Parameters);
