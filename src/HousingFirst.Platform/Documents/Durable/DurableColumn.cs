namespace HousingFirst.Platform.Documents.Durable;

/// <summary>A column of a durable table.</summary>
internal sealed record DurableColumn(string Name, DurableColumnKind Kind);
