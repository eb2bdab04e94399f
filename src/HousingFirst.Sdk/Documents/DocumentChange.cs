namespace HousingFirst.Sdk.Documents;

/// <summary>The version counter of a portal that a change of a document raises. Caches are keyed by these counters.</summary>
public enum DocumentChange
{
    /// <summary>Nothing that readers see: sign-in attempts, logs, drafts of a run.</summary>
    None,

    /// <summary>Content: cached pages are made anew.</summary>
    Content,

    /// <summary>Content type definitions.</summary>
    Definitions,

    /// <summary>The portal's own settings: enabled features, theme, branding, culture.</summary>
    Settings,
}
