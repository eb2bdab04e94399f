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
