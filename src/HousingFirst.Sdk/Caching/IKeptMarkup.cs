using Microsoft.AspNetCore.Html;

namespace HousingFirst.Sdk.Caching;

/// <summary>
/// Pieces of pages that are the same for every reader, kept once rendered: for as long as the portal's versions stay as they are, under its
/// base path and language. Pages of signed-in readers gain most, because these are always made anew. Layouts use it by <c>hf-kept</c>.
/// </summary>
public interface IKeptMarkup
{
    /// <summary>The piece, rendered at most once for each version of the portal. Outside a portal it is rendered each time.</summary>
    /// <param name="name">What the piece is called, unique in the host: name the module or theme in it.</param>
    /// <param name="vary">
    /// What else the piece depends on; of few values, and never of a reader's making, because each is kept. Whoever is signed in, the query and
    /// the clock are no part of a kept piece.
    /// </param>
    /// <param name="render">Renders it.</param>
    /// <param name="cancellationToken">Ends the wait; nothing is kept then.</param>
    ValueTask<IHtmlContent> GetAsync(string name, string vary, Func<Task<IHtmlContent>> render, CancellationToken cancellationToken);
}
