namespace HousingFirst.Sdk.Administration;

/// <summary>Groups of the administration's navigation, in the order in which they stand.</summary>
public enum AdminSection
{
    /// <summary>What is to be done now.</summary>
    Work,

    /// <summary>What readers read: content, media, manuals, courses.</summary>
    Content,

    /// <summary>People and what they may do.</summary>
    People,

    /// <summary>How the portal is put together: features, look, recipes, settings.</summary>
    Portal,

    /// <summary>What happened, and whether it runs.</summary>
    Oversight,
}
