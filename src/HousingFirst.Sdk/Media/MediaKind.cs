namespace HousingFirst.Sdk.Media;

/// <summary>What a file is for people.</summary>
public enum MediaKind
{
    /// <summary>A photo or a picture made of pixels.</summary>
    Picture,

    /// <summary>A drawing made of shapes.</summary>
    Drawing,

    /// <summary>Something to read, fill in or print.</summary>
    Document,

    /// <summary>Something to listen to.</summary>
    Sound,

    /// <summary>Something to watch, with its captions.</summary>
    Film,
}
