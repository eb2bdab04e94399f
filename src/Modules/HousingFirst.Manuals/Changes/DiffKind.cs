namespace HousingFirst.Manuals.Changes;

/// <summary>What became of a piece of text.</summary>
internal enum DiffKind
{
    Same,
    Removed,
    Added,
}
