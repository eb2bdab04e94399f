using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>The recipes that were applied to a portal, oldest first.</summary>
[Document("RecipeLedger", IsSingle = true, Raises = DocumentChange.None)]
internal sealed class RecipeLedgerDocument
{
    public List<RecipeLedgerEntry> Entries { get; set; } = [];
}
