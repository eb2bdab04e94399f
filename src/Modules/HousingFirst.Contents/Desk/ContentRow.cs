using HousingFirst.Contents.Schedules;
using HousingFirst.Sdk.Content.Indexes;

namespace HousingFirst.Contents.Desk;

/// <summary>An item in the list.</summary>
/// <param name="Item">Its newest version, as the index has it.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Schedule">What is to be done with it at a time, or null.</param>
internal sealed record ContentRow(ContentItemIndex Item, ContentState State, ContentSchedule? Schedule);
