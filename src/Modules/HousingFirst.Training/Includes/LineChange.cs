namespace HousingFirst.Training.Includes;

/// <summary>What became of a line.</summary>
internal enum LineChange
{
    Same,
    Removed,
    Added,
}
