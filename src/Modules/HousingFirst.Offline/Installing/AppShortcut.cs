namespace HousingFirst.Offline.Installing;

/// <summary>A page that the app's icon offers when it is held.</summary>
/// <param name="Name">What the reader sees.</param>
/// <param name="Url">Its address with path base.</param>
internal sealed record AppShortcut(string Name, string Url);
