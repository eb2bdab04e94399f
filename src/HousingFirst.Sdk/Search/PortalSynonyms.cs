using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Search;

/// <summary>The portal's own words that mean the same, besides those that its modules ship.</summary>
[Document("PortalSynonyms", IsSingle = true)]
public sealed class PortalSynonyms
{
    /// <summary>Lines in the form of the shipped files.</summary>
    public List<string> Lines { get; set; } = [];
}
