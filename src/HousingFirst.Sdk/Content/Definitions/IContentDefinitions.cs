namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>
/// The current portal's content definitions: those its recipes wrote, over those that its enabled features ship. A request that
/// changes them sees its own change; others see it when the session is saved. Content items are never touched.
/// </summary>
public interface IContentDefinitions
{
    /// <summary>The definitions as the current session sees them.</summary>
    ValueTask<ContentDefinitionSet> GetAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Orchard's <c>ContentDefinition</c>: what is unknown is created, settings are merged, named parts and fields are upserted and
    /// stand last. Nothing is removed; merging the same again changes nothing.
    /// </summary>
    Task<IReadOnlyList<DefinitionChange>> MergeAsync(ContentDefinitionRecords records, CancellationToken cancellationToken);

    /// <summary>Orchard's <c>ReplaceContentDefinition</c>: the named types and parts become as given, all others stay.</summary>
    Task<IReadOnlyList<DefinitionChange>> ReplaceAsync(ContentDefinitionRecords records, CancellationToken cancellationToken);

    /// <summary>Orchard's <c>DeleteContentDefinition</c>. Unknown names are passed over; a shipped definition comes back to its shipped form.</summary>
    Task<IReadOnlyList<DefinitionChange>> DeleteAsync(
        IReadOnlyCollection<string> typeNames, IReadOnlyCollection<string> partNames, CancellationToken cancellationToken);
}
