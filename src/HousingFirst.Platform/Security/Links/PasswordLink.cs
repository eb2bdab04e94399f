using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.Links;

/// <summary>The newest link for a new password of an account. Goes a day after its time.</summary>
[Document("PasswordLink", Raises = DocumentChange.None)]
internal sealed class PasswordLink
{
    public Guid Id { get; set; }

    public string AccountId { get; set; } = "";

    public DateTime SentUtc { get; set; }

    public DateTime UntilUtc { get; set; }

    public bool IsUsed { get; set; }

    public byte[] SecretHash { get; set; } = [];

    /// <summary>Hash of the account's stamp when it was sent: whatever ends the account's sessions ends the link.</summary>
    public byte[] StampHash { get; set; } = [];

    public LinkState StateAt(DateTime now) => IsUsed ? LinkState.Used : UntilUtc <= now ? LinkState.Expired : LinkState.Open;
}
