namespace HousingFirst.Sdk.Content;

/// <summary>
/// Takes part in writing content items. Handlers run in the order of their features; what they write through the document session
/// belongs to the same transaction. Made once a request.
/// </summary>
public interface IContentHandler
{
    /// <summary>
    /// Completes an item before it is judged: derives its display text, makes a path, cleans markup. Run twice it changes nothing the
    /// second time.
    /// </summary>
    ValueTask PreparingAsync(ContentPreparation preparation, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Judges an item that all handlers have prepared.</summary>
    ValueTask ValidatingAsync(ContentPreparation preparation, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Takes out of a copy what can belong to one item alone: an address, a name, a number.</summary>
    ValueTask CopyingAsync(ContentItem copy, ContentItem original, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Hears of what happened, in the session that is about to be saved.</summary>
    ValueTask ChangedAsync(ContentItem item, ContentChange change, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
