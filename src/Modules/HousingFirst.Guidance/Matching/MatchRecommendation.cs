using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching;

/// <summary>Something that can be recommended.</summary>
/// <param name="Id">Its word in the API.</param>
/// <param name="Name">Its name in a sentence.</param>
/// <param name="Title">The recommendation as a headline.</param>
/// <param name="Text">What it means, with its sources.</param>
/// <param name="Again">When to ask again.</param>
/// <param name="Method">Id of the method that it is; null when it is none.</param>
/// <param name="IsVague">Whether it only says that more must be known.</param>
/// <param name="Read">Sections of manuals to read on.</param>
internal sealed record MatchRecommendation(
    string Id, string Name, string Title, string Text, string Again, string? Method, bool IsVague, ImmutableArray<string> Read);
