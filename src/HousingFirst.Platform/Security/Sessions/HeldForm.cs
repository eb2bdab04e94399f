using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>What somebody posted while their session was locked, sealed, until they have opened the lock or an hour has passed.</summary>
[Document("HeldForm", Raises = DocumentChange.None)]
internal sealed class HeldForm
{
    public Guid Id { get; set; }

    public string AccountId { get; set; } = "";

    public DateTime UntilUtc { get; set; }

    public string Sealed { get; set; } = "";

    /// <summary>When its owner last sent it on; null while they have not. It stays for its hour: what was sent need not have arrived.</summary>
    public DateTime? SentUtc { get; set; }

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(HeldForm);
}
