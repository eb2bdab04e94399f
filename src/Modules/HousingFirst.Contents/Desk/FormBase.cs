using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Contents.Desk;

/// <summary>
/// What an item said when somebody opened its form: which save of it that was, and a short hash of each value. With it, a form that comes back
/// after somebody else has saved shows who changed what; the form itself carries it, so looking stores nothing.
/// </summary>
/// <param name="Save">Names the save; empty for an item that was never saved.</param>
/// <param name="Hashes">Hashes of what stood in the form, by name.</param>
internal sealed record FormBase(string Save, IReadOnlyDictionary<string, string> Hashes)
{
    private const int HashLength = 8;

    public static FormBase Of(ContentItem? latest, EditForm form) => new(
        SaveOf(latest),
        form.Values.ToDictionary(pair => pair.Key, pair => HashOf(pair.Value), StringComparer.Ordinal));

    /// <summary>Names the newest save of an item.</summary>
    public static string SaveOf(ContentItem? latest) => latest is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{latest.ContentItemVersionId}.{latest.ModifiedUtc?.Ticks}");

    public static FormBase Read(string? written)
    {
        try
        {
            return JsonSerializer.Deserialize<FormBase>(written ?? "") is { Save: not null, Hashes: not null } read ? read : Unknown;
        }
        catch (JsonException)
        {
            return Unknown;
        }
    }

    /// <summary>Whether a value is as it was.</summary>
    public bool IsAsItWas(string name, IReadOnlyList<string> values) => Hashes.GetValueOrDefault(name, HashOf([])) == HashOf(values);

    public string Written() => JsonSerializer.Serialize(this);

    // A base that was lost: everything counts as changed by both, so that the person decides.
    private static FormBase Unknown => new("?", new Dictionary<string, string>());

    private static string HashOf(IReadOnlyList<string> values)
    {
        var text = string.Join('\u001f', values.Where(value => value.Length > 0 && value != "false"));
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
    }
}
