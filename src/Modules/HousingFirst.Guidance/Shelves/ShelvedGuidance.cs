using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Content;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Shelves;

/// <summary>A text as a portal shows it.</summary>
/// <param name="ItemId">The item that holds it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Audience">Who may see it, anywhere.</param>
/// <param name="Template">The shipped text that it was taken from; null when the portal wrote it itself.</param>
internal sealed record ShelvedGuidance(string ItemId, GuidanceText Text, Audience Audience, TemplateStamp? Template)
{
    /// <summary>The portal has changed what it took in.</summary>
    public bool IsChanged => Template is { } template && template.Hash != Text.Hash;
}
