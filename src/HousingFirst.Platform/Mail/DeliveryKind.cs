namespace HousingFirst.Platform.Mail;

internal enum DeliveryKind
{
    Taken,

    /// <summary>The server did not want this mail; it may want the next one.</summary>
    MailRefused,

    /// <summary>The server cannot be talked to; no mail would fare better.</summary>
    ServerFailed,
}
