using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Sessions by id, by account, and by when they were last used.</summary>
internal sealed record SessionIndex(
    [property: Indexed(Unique = true)] Guid Id, [property: Indexed] string AccountId, bool IsRemembered, [property: Indexed] DateTime LastUtc);
