using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

[Document("Note")]
public sealed class Note
{
    public required string Title { get; set; }

    public string? Alias { get; set; }

    public NoteKind Kind { get; set; }

    public DateOnly? Due { get; set; }

    public DateTime? Written { get; set; }

    public int Pages { get; set; }

    public double Weight { get; set; }

    public bool Published { get; set; }

    public Guid Key { get; set; }

    public List<string> Tags { get; set; } = [];
}
