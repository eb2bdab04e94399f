using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HousingFirst.Manuals.Writing;

/// <summary>
/// What stood in a form when somebody opened it: a short hash of each field. The form carries it, so that a late save can tell who changed what
/// and looking stores nothing.
/// </summary>
/// <param name="Hashes">Hashes by the fields' names.</param>
internal sealed record FormStamp(IReadOnlyDictionary<string, string> Hashes)
{
    private const int HashLength = 10;

    public static FormStamp Of(IReadOnlyDictionary<string, string> values) =>
        new(values.ToDictionary(pair => pair.Key, pair => HashOf(pair.Value), StringComparer.Ordinal));

    /// <summary>Reads what <see cref="Written"/> wrote. One that was lost knows nothing: then everything counts as changed, and the writer decides.</summary>
    public static FormStamp Read(string? written)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(written ?? "") is { } hashes ? new(hashes) : Unknown;
        }
        catch (JsonException)
        {
            return Unknown;
        }
    }

    /// <summary>Whether the field held this.</summary>
    public bool Held(string name, string value) => Hashes.TryGetValue(name, out var hash) && hash == HashOf(value);

    public string Written() => JsonSerializer.Serialize(Hashes);

    private static FormStamp Unknown => new(new Dictionary<string, string>(StringComparer.Ordinal));

    private static string HashOf(string value) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..HashLength];
}
