using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>A question as it is searched for.</summary>
/// <param name="Text">The question's text that was read.</param>
/// <param name="Terms">What is looked for, in the question's order.</param>
/// <param name="Words">Hashes of the keys of all its words, also of those that say little.</param>
internal sealed record QueryPlan(string Text, ImmutableArray<QueryTerm> Terms, ImmutableArray<uint> Words);
