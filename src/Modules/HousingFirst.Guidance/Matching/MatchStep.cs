using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>Questions that are asked together.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Title">What they are about.</param>
/// <param name="Questions">Their keys.</param>
internal sealed record MatchStep(string Id, string Title, ImmutableArray<string> Questions);
