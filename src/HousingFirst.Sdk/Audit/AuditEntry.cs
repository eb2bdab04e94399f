using System.Collections.Immutable;

namespace HousingFirst.Sdk.Audit;

/// <summary>
/// Something that was done and must be known of later. Ids, numbers and names of roles, features and recipes alone: never a person's
/// name or address, and nothing of what content says.
/// </summary>
/// <param name="Kind">What was done: a stable name such as <c>content.published</c>, listed by an <see cref="IAuditVocabulary"/>.</param>
/// <param name="Subject">What it was done to, or null.</param>
/// <param name="Details">What else is needed to understand it.</param>
public sealed record AuditEntry(string Kind, AuditSubject? Subject, params ImmutableArray<AuditDetail> Details)
{
    /// <summary>Account that did it. Null: whoever is signed in to the current request. Given where somebody is just signing in.</summary>
    public string? AccountId { get; init; }
}
