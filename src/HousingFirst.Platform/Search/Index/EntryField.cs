namespace HousingFirst.Platform.Search.Index;

/// <summary>The fields of an entry in the order in which their words are kept.</summary>
internal enum EntryField
{
    Title,
    Heading,
    Lead,
    Text,
    Context,
}
