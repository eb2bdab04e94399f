using System.Security.Cryptography;
using System.Text.Json;

namespace HousingFirst.Manuals.Overlays;

/// <summary>A decision that waits, and where it is made.</summary>
/// <param name="Laid">The portal's words and the shared text as it is now.</param>
/// <param name="Address">The page of the section, for the browser.</param>
internal sealed record DecisionView(LaidEntry Laid, string Address)
{
    /// <summary>Stands for all that the person sees: a decision on something else is asked again.</summary>
    public string Seen => SeenOf(Laid);

    public static string SeenOf(LaidEntry laid) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { laid.Yours, laid.Now })).AsSpan(0, 10));
}
