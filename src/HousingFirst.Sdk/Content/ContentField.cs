namespace HousingFirst.Sdk.Content;

/// <summary>A field inside a part, Orchard's <c>ContentField</c>. The class's name is the field type's name.</summary>
public abstract class ContentField : ContentElement;
