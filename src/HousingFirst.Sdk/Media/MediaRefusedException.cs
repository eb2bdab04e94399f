using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Sdk.Media;

/// <summary>A file cannot stand in the portal's media. Whoever lets people choose files asks before, and tells them in words of its own.</summary>
/// <param name="reason">Why not.</param>
public sealed class MediaRefusedException(RecipeText reason) : ArgumentException(reason?.ToString())
{
    /// <summary>Why not.</summary>
    public RecipeText Reason => reason;
}
