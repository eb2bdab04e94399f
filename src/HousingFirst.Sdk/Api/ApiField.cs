using System.Text.Json.Nodes;

namespace HousingFirst.Sdk.Api;

/// <summary>
/// A key that an endpoint takes, as the portal's OpenAPI description shows it. It describes; the endpoint itself reads and checks what is sent.
/// </summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Description">What it means, in English.</param>
public sealed record ApiField(string Name, ApiFieldKind Kind, string Description)
{
    /// <summary>Whether a call without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words that it may hold; empty where any text will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The least number.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number.</summary>
    public decimal? Max { get; init; }

    /// <summary>What counts where the key is left out; null where nothing does.</summary>
    public JsonNode? Default { get; init; }

    /// <summary>The keys of each object in a list.</summary>
    public IReadOnlyList<ApiField> Fields { get; init; } = [];

    /// <summary>How many objects a list may hold; null for any.</summary>
    public int? Most { get; init; }
}
