namespace HousingFirst.Sdk.Mail;

/// <summary>How far a mail has come.</summary>
public enum MailState
{
    /// <summary>It is to be sent, perhaps after tries that failed.</summary>
    Waiting,

    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>It could not be sent within a day.</summary>
    GivenUp,
}
