using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>Authors' texts as markup that is safe to show. What was made once is kept for a while.</summary>
public interface IContentText
{
    /// <summary>Markdown with raw HTML off; portal-relative links are resolved.</summary>
    IHtmlContent Markdown(string? source, PathString pathBase);

    /// <summary>Markup, cleaned; portal-relative links are resolved.</summary>
    IHtmlContent Html(string? source, PathString pathBase);

    /// <summary>The start of a text's first paragraph, without markup, cut between words; empty when it has no paragraph.</summary>
    string Excerpt(IHtmlContent text, int maxLength);
}
