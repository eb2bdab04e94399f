namespace HousingFirst.Sdk.Content.Display;

/// <summary>Fetches what a part's view needs beside the part itself. Made once a request.</summary>
public interface IPartDriver
{
    /// <summary>The part's own name.</summary>
    string PartName { get; }

    /// <summary>Made before the view runs and found in <see cref="PartView.Data"/>; null lets the part show nothing.</summary>
    Task<object?> DisplayAsync(PartView part, ContentDisplayContext context, CancellationToken cancellationToken);
}
