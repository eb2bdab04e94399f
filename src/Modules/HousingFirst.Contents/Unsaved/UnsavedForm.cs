using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Contents.Unsaved;

/// <summary>
/// What a person has typed into the form of an item and not saved: theirs alone, and nothing of the item before they save. It stands in the
/// portal's database as items do. Prints nothing of itself.
/// </summary>
[Document("UnsavedForm", Raises = DocumentChange.None)]
internal sealed class UnsavedForm
{
    /// <summary>Whose it is.</summary>
    public string AccountId { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    public string ContentType { get; set; } = "";

    public EditForm Form { get; set; } = new();

    /// <summary>What the form said when it was opened, as the form itself carries it.</summary>
    public string Base { get; set; } = "";

    public DateTime KeptUtc { get; set; }

    public override string ToString() => nameof(UnsavedForm);
}
