using System.Collections.Immutable;

namespace HousingFirst.Sdk.Mail;

/// <summary>
/// A mail from the portal. Every recipient gets one of their own and sees nobody else's address. The sender is the portal's
/// (<see cref="MailSettings"/>) or else the host's. Prints nothing of itself.
/// </summary>
public sealed record MailMessage
{
    /// <summary>Who gets it.</summary>
    public required ImmutableArray<MailAddress> To { get; init; }

    /// <summary>One line. Text that a stranger typed does not belong here.</summary>
    /// <exception cref="ArgumentException">It is empty, longer than 200 characters, or holds a line break or another control character.</exception>
    public required string Subject { get; init => field = MailLine.Check(value, nameof(Subject)); }

    /// <summary>The text, for everybody.</summary>
    public required string Text { get; init; }

    /// <summary>The same as HTML, for those whose mail program shows it; null where plain text says all.</summary>
    public string? Html { get; init; }

    /// <summary>A file that goes with it.</summary>
    public MailAttachment? Attachment { get; init; }

    /// <summary>Says nothing of the mail.</summary>
    public override string ToString() => nameof(MailMessage);
}
