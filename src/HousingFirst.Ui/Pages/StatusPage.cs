namespace HousingFirst.Ui.Pages;

/// <summary>Model of the partial <c>Ui/StatusPage</c>: an answer that is no page, in the portal's brand.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Reference">What a reader can tell those who look into the log; null where there is nothing to tell.</param>
public sealed record StatusPage(int Status, string? Reference = null)
{
    /// <summary>Key of the title in <see cref="UiTexts"/>; the page that holds the partial sets its own title by it.</summary>
    public string TitleKey => $"Status.{Told}.Title";

    /// <summary>Key of the text in <see cref="UiTexts"/>.</summary>
    public string TextKey => $"Status.{Told}.Text";

    // A status without texts of its own borrows those of its kind.
    private int Told => Status is 400 or 403 or 404 or 429 or 503 ? Status : Status >= 500 ? 500 : 404;
}
