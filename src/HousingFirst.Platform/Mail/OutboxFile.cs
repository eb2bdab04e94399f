namespace HousingFirst.Platform.Mail;

/// <summary>The file that goes with a waiting mail. Prints nothing of itself.</summary>
internal sealed record OutboxFile(string Name, string ContentType, byte[] Content)
{
    public override string ToString() => nameof(OutboxFile);
}
