namespace HousingFirst.Offline.Installing;

/// <summary>An icon of the app.</summary>
/// <param name="Src">Its address with path base.</param>
/// <param name="Purpose"><c>any</c>, or <c>maskable</c> where the system cuts its own shape out of it.</param>
internal sealed record AppIcon(string Src, string Purpose)
{
    // A drawing is sharp in every size, and Chromium takes it for all of them.
    public string Sizes { get; } = "any";

    public string Type { get; } = "image/svg+xml";
}
