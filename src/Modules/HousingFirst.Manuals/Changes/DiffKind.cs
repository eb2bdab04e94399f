namespace HousingFirst.Manuals.Changes;

/// <summary>What became of a piece of text.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}
