using HousingFirst.Sdk.Content.Indexes;

namespace HousingFirst.Contents.Desk;

/// <summary>An item in the list.</summary>
/// <param name="Item">Its newest version, as the index has it.</param>
/// <param name="State">How far it has come.</param>
/// <param name="MayEdit">Whether the person who looks may open it.</param>
internal sealed record ContentRow(ContentItemIndex Item, ContentState State, bool MayEdit);
