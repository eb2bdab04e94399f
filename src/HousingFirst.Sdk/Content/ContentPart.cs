namespace HousingFirst.Sdk.Content;

/// <summary>A part of a content item, Orchard's <c>ContentPart</c>. The class's name is the part's name.</summary>
public abstract class ContentPart : ContentElement;
