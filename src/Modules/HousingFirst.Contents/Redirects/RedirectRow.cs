namespace HousingFirst.Contents.Redirects;

/// <summary>A redirect in the list.</summary>
/// <param name="Id">Its document's id.</param>
/// <param name="From">The address, without slash in front.</param>
/// <param name="Url">Where it leads; null when nowhere: what it led to is taken back.</param>
/// <param name="Target">The same for people.</param>
/// <param name="IsMoved">Whether it was made because a page was moved.</param>
/// <param name="Uses">How often it was followed.</param>
/// <param name="CreatedUtc">When it was made.</param>
internal sealed record RedirectRow(long Id, string From, string? Url, string Target, bool IsMoved, long Uses, DateTime CreatedUtc)
{
    /// <summary>Whether somebody wrote where it leads, and nothing stands there now.</summary>
    public bool IsBroken { get; init; }
}
