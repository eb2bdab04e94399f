using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content;

/// <summary>How a unit of work ends with which an item was saved or published.</summary>
public static class ContentSessionExtensions
{
    /// <summary>Saves the session where the store did what it was asked for, and lets go of all that it holds where the store refused.</summary>
    /// <param name="session">The session that the store works in.</param>
    /// <param name="result">What <see cref="IContentStore"/> answered.</param>
    /// <param name="cancellationToken">Ends it before anything is saved.</param>
    /// <returns>The same answer.</returns>
    /// <exception cref="StaleDocumentException">Somebody else has saved the item meanwhile.</exception>
    public static async Task<ContentResult> EndAsync(this IDocumentSession session, ContentResult result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Succeeded)
        {
            await session.SaveChangesAsync(cancellationToken);
        }
        else
        {
            await session.CancelAsync();
        }

        return result;
    }
}
