using System.Text;

namespace HousingFirst.Search;

/// <summary>The addresses of the search, portal-relative without <c>~</c>, and how a question is written into them.</summary>
internal static class SearchAddresses
{
    public const string Page = "/soeg";

    public const string Api = "/api/search";

    /// <summary>What readers ask, for editors.</summary>
    public const string QuestionsApi = "/api/search/questions";

    /// <summary>The editors' list of what readers ask in vain.</summary>
    public const string Desk = "/admin/soegning";

    /// <summary>The portal's words that mean the same.</summary>
    public const string Synonyms = Desk + "/synonymer";

    /// <summary>Names a new group where others have a key.</summary>
    public const string New = "ny";

    /// <summary>The words that a new group begins with.</summary>
    public const string WordsKey = "ord";

    /// <summary>The form of a group.</summary>
    public static string SynonymsOf(string key) => $"{Synonyms}/{key}";

    /// <summary>The form of a new group that begins with a question.</summary>
    public static string SynonymsFor(string question) => $"{SynonymsOf(New)}?{WordsKey}={Uri.EscapeDataString(question)}";

    /// <summary>The page with a question.</summary>
    public static string Of(SearchRequest request, int page = 1)
    {
        var address = new StringBuilder(Page);
        var separator = '?';
        foreach (var (key, value) in (ReadOnlySpan<(string, string?)>)
        [
            (SearchRequest.QueryKey, request.Text), (SearchRequest.MethodKey, request.Method), (SearchRequest.TypeKey, request.Type),
            (SearchRequest.ManualKey, request.Manual), (SearchRequest.CourseKey, request.Course),
            (SearchRequest.ExactKey, request.IsExact ? "1" : null),
            (SearchRequest.PageKey, page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
        ])
        {
            if (!string.IsNullOrEmpty(value))
            {
                address.Append(separator).Append(key).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }

        return address.ToString();
    }
}
