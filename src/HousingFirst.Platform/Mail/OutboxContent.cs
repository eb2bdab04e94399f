namespace HousingFirst.Platform.Mail;

/// <summary>What a waiting mail says, and to whom. Prints nothing of itself.</summary>
internal sealed record OutboxContent
{
    /// <summary>The same for every try, without angle brackets.</summary>
    public required string MessageId { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public string? Html { get; init; }

    public OutboxFile? File { get; init; }

    public override string ToString() => nameof(OutboxContent);
}
