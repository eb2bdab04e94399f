namespace HousingFirst.Sdk.Mail;

/// <summary>Whom a portal's mails are from: key <see cref="Key"/> of its settings.</summary>
public sealed record MailSettings
{
    /// <summary>Key in the portal's settings and in the recipe step <c>settings</c>.</summary>
    public const string Key = "Mail";

    /// <summary>The name that recipients see. Null: the portal's title.</summary>
    public string? SenderName { get; init; }

    /// <summary>
    /// The address that recipients see and answer to. The host's mail server must be allowed to send for its domain. Null, or no
    /// mail address: the host's own.
    /// </summary>
    public string? SenderAddress { get; init; }
}
