using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>How to begin. The first that holds counts.</summary>
/// <param name="Id">Its word in the API.</param>
/// <param name="Of">The recommendations that it is about; empty for all.</param>
/// <param name="When">When it counts.</param>
/// <param name="Text">What to do, with its sources.</param>
internal sealed record MatchStart(string Id, ImmutableArray<string> Of, MatchCondition When, string Text);
