using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Contents.Redirects;

/// <summary>Where somebody may have an address lead: a page of the portal, or another site where they say so. Pure.</summary>
internal static class RedirectTarget
{
    private const int Longest = 1000;

    /// <summary>Whether it stays in the portal.</summary>
    public static bool IsOwn(string target) => target.StartsWith("~/", StringComparison.Ordinal);

    /// <summary>The path of a target in the portal, as addresses are compared; what is behind <c>?</c> or <c>#</c> does not count.</summary>
    public static string PathOf(string target) => ContentPath.Normalize(target[2..].Split('?', '#')[0]);

    /// <summary>What was typed as it is stored: <c>/side</c> and <c>side</c> mean a page of the portal.</summary>
    public static string Of(string? typed)
    {
        var text = typed?.Trim() ?? "";
        return text.Length == 0 || IsOwn(text) || text.Contains(':', StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal)
            ? text
            : "~/" + text.TrimStart('/');
    }

    /// <summary>Another site's address as a header may carry it: ASCII alone, its host too.</summary>
    public static string Location(Uri target) => new UriBuilder(target) { Host = target.IdnHost }.Uri.AbsoluteUri;

    /// <summary>Query and place on the page as a header may carry them. What is escaped already stays so.</summary>
    public static string Escaped(string rest) =>
        string.Concat(rest.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    /// <summary>The name of the text that says what is wrong, or null.</summary>
    public static string? Refuse(string target, bool mayLeave)
    {
        if (target.Length is 0 or > Longest || target.Any(character => char.IsControl(character) || character is '\\' or ' '))
        {
            return "Target.Wrong";
        }

        if (IsOwn(target))
        {
            return target.StartsWith("~//", StringComparison.Ordinal) ? "Target.Wrong" : null;
        }

        return !Uri.TryCreate(target, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.UserInfo.Length > 0 ? "Target.Wrong"
            : mayLeave ? null
            : "Target.Leaves";
    }
}
