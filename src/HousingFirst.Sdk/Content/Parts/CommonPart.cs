namespace HousingFirst.Sdk.Content.Parts;

/// <summary>Owner and date editors of Orchard's; holds nothing.</summary>
public sealed class CommonPart : ContentPart;
