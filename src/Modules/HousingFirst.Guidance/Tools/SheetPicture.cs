namespace HousingFirst.Guidance.Tools;

/// <summary>A drawing that follows the fields of a sheet.</summary>
internal enum SheetPicture
{
    /// <summary>People around the citizen, out of the first table.</summary>
    Network,

    /// <summary>The wheel of change, out of the first choice.</summary>
    Change,
}
