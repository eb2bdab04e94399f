namespace HousingFirst.Ui.Pages;

/// <summary>Model of the view <c>Ui/StatusPage</c>: an answer that is no page, in the portal's brand.</summary>
/// <param name="Status">The HTTP status: 403, 404, 500 and 503 have texts of their own, others share one.</param>
/// <param name="Reference">What a reader can tell those who look into the log; null where there is nothing to tell.</param>
public sealed record StatusPage(int Status, string? Reference = null);
