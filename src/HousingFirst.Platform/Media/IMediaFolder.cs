namespace HousingFirst.Platform.Media;

/// <summary>Where the current portal keeps its media.</summary>
internal interface IMediaFolder
{
    /// <summary>The folder; it need not exist yet.</summary>
    string Path { get; }
}
