namespace HousingFirst.Platform.Web;

/// <summary>
/// Marks a request whose page is shown in a brand that somebody tries: it may stand in a frame of the portal's own, and nothing of it is kept
/// for others.
/// </summary>
internal sealed class BrandOnTrial;
