namespace HousingFirst.Sdk.Administration;

/// <summary>Work of one kind that waits for somebody.</summary>
/// <param name="Title">What it is, in the reader's language and without the number, such as <c>Nye henvendelser</c>.</param>
/// <param name="Text">What there is to do about it, in one sentence. Nothing of what people wrote.</param>
/// <param name="Count">How many there are; work with none is not shown.</param>
/// <param name="Url">Portal-relative address of the page where it is done, starting with <c>~/</c>.</param>
/// <param name="Order">Lower stands first among what is equally pressing.</param>
public sealed record WorkItem(string Title, string Text, int Count, string Url, int Order)
{
    /// <summary>True when something is late or has failed: it stands before the rest.</summary>
    public bool IsPressing { get; init; }
}
