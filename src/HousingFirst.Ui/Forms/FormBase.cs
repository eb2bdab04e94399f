using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.Ui.Forms;

/// <summary>
/// What was saved when somebody opened a form: which save that was, and a short hash of each value. With it, a form that comes back after
/// somebody else has saved shows who changed what; the form itself carries it, so looking stores nothing.
/// </summary>
/// <param name="Save">Names the save; empty for what was never saved, or where saves have no names.</param>
/// <param name="Hashes">Hashes of what stood in the form, by name.</param>
public sealed record FormBase(string Save, IReadOnlyDictionary<string, string> Hashes)
{
    private const int HashLength = 8;

    /// <summary>The base of a form that is opened now.</summary>
    public static FormBase Of(string save, EditForm saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        return new(save, saved.Values.ToDictionary(pair => pair.Key, pair => HashOf(pair.Value), StringComparer.Ordinal));
    }

    /// <summary>Reads what <see cref="Written"/> wrote. With one that was lost everything counts as changed by both: the person decides.</summary>
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

    /// <summary>As a form carries it.</summary>
    public string Written() => JsonSerializer.Serialize(this);

    private static FormBase Unknown => new("?", new Dictionary<string, string>());

    private static string HashOf(IReadOnlyList<string> values)
    {
        var text = string.Join('\u001f', values.Where(FormMerge.Counts));
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
    }
}
