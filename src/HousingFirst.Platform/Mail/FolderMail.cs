namespace HousingFirst.Platform.Mail;

/// <summary>A mail that became a file. Prints nothing of itself.</summary>
internal sealed record FolderMail(Guid Id, DateTime SentUtc, string SenderName, string From, OutboxContent Content)
{
    public override string ToString() => nameof(FolderMail);
}
