namespace HousingFirst.Platform.Mail;

/// <summary>How far a mail has come.</summary>
internal enum MailState
{
    Waiting,
    Sent,
    GivenUp,
}
