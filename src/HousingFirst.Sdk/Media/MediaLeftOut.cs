namespace HousingFirst.Sdk.Media;

/// <summary>What a file lost on its way in.</summary>
[Flags]
public enum MediaLeftOut
{
    /// <summary>Nothing: it is stored as it came.</summary>
    None = 0,

    /// <summary>What programs and cameras note beside the picture: place, time, device, names, thumbnails.</summary>
    Notes = 1,

    /// <summary>What could run, or fetch something from elsewhere.</summary>
    Active = 2,
}
