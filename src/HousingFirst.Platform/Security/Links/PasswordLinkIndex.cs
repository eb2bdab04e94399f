using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Links;

/// <summary>Links for new passwords by their own id, by account, and by when they are over.</summary>
internal sealed record PasswordLinkIndex(
    [property: Indexed(Unique = true)] Guid Id, [property: Indexed] string AccountId, [property: Indexed] DateTime UntilUtc);
