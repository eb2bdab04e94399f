using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>A document that only these tests store.</summary>
[Document("BackupNote", Raises = DocumentChange.Content)]
public sealed class BackupNote
{
    public string Text { get; set; } = "";
}
