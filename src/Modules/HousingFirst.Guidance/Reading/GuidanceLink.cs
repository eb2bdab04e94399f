using System.Diagnostics.CodeAnalysis;
using HousingFirst.Manuals.Markup;

namespace HousingFirst.Guidance.Reading;

/// <summary>A link within the guidance as a text writes it: <c>svar:hvor-laenge</c>, <c>eksempel:by-samler-alt</c>, <c>redskab:kriseplan</c>.</summary>
/// <param name="Scheme">What is linked to.</param>
/// <param name="Id">Its id.</param>
internal sealed record GuidanceLink(string Scheme, string Id)
{
    public const string Answer = "svar";
    public const string Example = "eksempel";
    public const string Tool = "redskab";

    /// <summary>Whether a target is written as one, be its id right or wrong.</summary>
    public static bool IsOne(string url) =>
        url.StartsWith(Answer + ":", StringComparison.Ordinal)
        || url.StartsWith(Example + ":", StringComparison.Ordinal)
        || url.StartsWith(Tool + ":", StringComparison.Ordinal);

    public static bool TryParse(string url, [NotNullWhen(true)] out GuidanceLink? link)
    {
        link = null;
        if (!IsOne(url))
        {
            return false;
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        link = TrailingId.IsId(url[(colon + 1)..]) ? new(url[..colon], url[(colon + 1)..]) : null;
        return link is not null;
    }

    public override string ToString() => $"{Scheme}:{Id}";
}
