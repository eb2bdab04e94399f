namespace HousingFirst.Sdk.Content;

/// <summary>Cleans markup by an allow-list: what is not known to be harmless goes.</summary>
public interface IHtmlSanitizer
{
    /// <summary>The markup without scripts, handlers, styles, forms and foreign frames. Cleaning twice gives the same as once.</summary>
    string Clean(string html);
}
