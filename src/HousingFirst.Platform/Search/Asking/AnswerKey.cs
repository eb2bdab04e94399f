using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>All that an answer depends on besides the version of the index.</summary>
/// <param name="Reader">What the reader may see.</param>
/// <param name="Synonyms">The portal's synonyms, as the object that they were read into.</param>
/// <param name="Today">The portal's day.</param>
/// <param name="Question">What was asked.</param>
internal readonly record struct AnswerKey(ReaderView Reader, Synonyms Synonyms, DateOnly Today, SearchQuestion Question);
