using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>A document that raises no counter.</summary>
[Document("Trace", Raises = DocumentChange.None)]
public sealed class Trace
{
    public int Number { get; set; }
}
