using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>Something that a meeting should not overlook.</summary>
/// <param name="Id">Its word in the API.</param>
/// <param name="Of">The recommendations that it is about; empty for all.</param>
/// <param name="When">When it is raised by the answers; null when a row or a fallback raises it.</param>
/// <param name="IsWish">Raised when the citizen wishes something else.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Text">What to do about it, with its sources.</param>
internal sealed record MatchFlag(string Id, ImmutableArray<string> Of, MatchCondition? When, bool IsWish, string Title, string Text);
