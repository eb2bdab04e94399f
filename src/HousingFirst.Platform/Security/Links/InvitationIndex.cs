using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.Links;

/// <summary>Invitations by id, address and what is to be done next.</summary>
/// <param name="Id">The invitation's own id.</param>
/// <param name="MailKey">The address in capitals, as accounts are looked for.</param>
/// <param name="State">As it is stored.</param>
/// <param name="SentUtc">When it was last sent.</param>
/// <param name="OverUtc">When its time is over, or was.</param>
/// <param name="InvitedBy">The account that answers for it, if one does.</param>
[Indexed(nameof(State), nameof(OverUtc))]
internal sealed record InvitationIndex(
    [property: Indexed(Unique = true)] Guid Id,
    [property: Indexed] string MailKey,
    InvitationState State,
    [property: Indexed] DateTime SentUtc,
    DateTime OverUtc,
    [property: Indexed] string? InvitedBy);
