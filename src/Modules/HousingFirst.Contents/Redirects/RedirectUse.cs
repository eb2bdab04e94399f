using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Redirects;

/// <summary>How often each redirect of the portal was followed, by its address: numbers alone, never who.</summary>
[Document("RedirectUse", Raises = DocumentChange.None, IsSingle = true)]
internal sealed class RedirectUse
{
    public Dictionary<string, long> Counts { get; set; } = new(StringComparer.Ordinal);
}
