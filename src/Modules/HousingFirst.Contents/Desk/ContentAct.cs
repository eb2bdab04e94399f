namespace HousingFirst.Contents.Desk;

/// <summary>What can be done with an item.</summary>
internal enum ContentAct
{
    Edit,
    Publish,
    Delete,
}
