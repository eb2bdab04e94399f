namespace HousingFirst.Platform.Audit;

/// <summary>The verb of the command line that this process runs; null while it serves.</summary>
internal sealed class AuditCommand
{
    public string? Verb { get; set; }
}
