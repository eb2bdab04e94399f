namespace HousingFirst.Sdk.Content;

/// <summary>Which version of an item is meant.</summary>
public enum ContentVersion
{
    /// <summary>What readers see.</summary>
    Published,

    /// <summary>The newest, draft or not.</summary>
    Latest,

    /// <summary>The newest, if it is not published.</summary>
    Draft,
}
