using System.Text.Json.Serialization;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.Links;

/// <summary>An invitation as it is stored. Goes a month after it ended. Prints nothing of itself.</summary>
[Document("Invitation", Raises = DocumentChange.None)]
internal sealed class InvitationDocument
{
    public Guid Id { get; set; }

    public string Mail { get; set; } = "";

    public string Name { get; set; } = "";

    public List<string> Roles { get; set; } = [];

    /// <summary>Who answers for it: the account that last sent it; null for the host's work and for people of a mail domain who asked.</summary>
    public string? InvitedBy { get; set; }

    /// <summary>Never <see cref="InvitationState.Expired"/>: that follows from the clock.</summary>
    public InvitationState State { get; set; }

    public DateTime SentUtc { get; set; }

    /// <summary>Until when it can be answered; when it was answered or taken back, once it was.</summary>
    public DateTime OverUtc { get; set; }

    public byte[] SecretHash { get; set; } = [];

    [JsonIgnore]
    public AuditSubject Subject => new(AuditSubject.Invitation, Id.ToString());

    public InvitationState StateAt(DateTime now) => State == InvitationState.Open && OverUtc <= now ? InvitationState.Expired : State;

    public void End(InvitationState state, DateTime now)
    {
        State = state;
        OverUtc = now;
    }

    public Invitation Show(DateTime now) => new(Id, Mail, Name, [.. Roles.Order(StringComparer.Ordinal)], StateAt(now), SentUtc, OverUtc)
    {
        InvitedBy = InvitedBy,
    };
}
