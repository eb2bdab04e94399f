using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>A session as it is stored; its ticket names it, and ends with it.</summary>
[Document("AccountSession", Raises = DocumentChange.None)]
internal sealed class SessionDocument
{
    public Guid Id { get; set; }

    public string AccountId { get; set; } = "";

    public string Browser { get; set; } = "";

    public string System { get; set; } = "";

    public DateTime FirstUtc { get; set; }

    public DateTime LastUtc { get; set; }

    /// <summary>When its owner last proved who they are: by signing in, or by password or passkey given again.</summary>
    public DateTime ProvedUtc { get; set; }

    /// <summary>The passkey that it was begun with, or else that was first given in it; it ends when that is taken away.</summary>
    public string? PasskeyId { get; set; }

    public bool IsRemembered { get; set; }

    /// <summary>Since when it is locked; null while it is open.</summary>
    public DateTime? LockedUtc { get; set; }

    /// <summary>After how many minutes without use its owner lets it lock; 0 for never.</summary>
    public int LockMinutes { get; set; }

    /// <summary>Whether its use is written down as closely as a lock counts it; else to a quarter of an hour.</summary>
    public bool IsWatched { get; set; }

    /// <summary>Opens its lock: its owner has just proved who they are, and uses it.</summary>
    public void Open(DateTime now) => (LockedUtc, LastUtc) = (null, now);

    public AccountSession Show(Guid? current) => new(Id, Browser, System, FirstUtc, LastUtc, Id == current);
}
