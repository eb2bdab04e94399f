namespace HousingFirst.Guidance.Links;

/// <summary>What texts can link to by a scheme of guidance, as the current reader may open it. An extension point within the module.</summary>
internal interface IGuidanceTargets
{
    /// <summary>The addresses for the browser, with path base, by the link's written form, e.g. <c>redskab:kriseplan</c>.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> ListAsync(CancellationToken cancellationToken);
}
