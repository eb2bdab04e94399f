using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>A document of which a portal has one.</summary>
[Document("House", Raises = DocumentChange.Settings, IsSingle = true)]
public sealed class House
{
    public string Name { get; set; } = "";
}
