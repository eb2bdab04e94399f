using HousingFirst.Guidance.Answers;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Desk;

/// <summary>An answer or an example as those who look after the guidance see it.</summary>
/// <param name="ItemId">The item that holds it, or will.</param>
/// <param name="Text">What its newest version says.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Origin">Whose words it is in.</param>
/// <param name="Audience">Who may see it.</param>
internal sealed record TextRow(string ItemId, GuidanceText Text, TextState State, TextOrigin Origin, Audience Audience)
{
    /// <summary>What it is moved on: answers stand in themes, examples in one list.</summary>
    public string Shelf => Text.Kind == GuidanceKind.Answer ? Text.Theme : "";

    public bool IsForReaders => State is TextState.Published or TextState.PublishedWithDraft;

    public bool HasDraft => State is TextState.PublishedWithDraft or TextState.HiddenWithDraft;

    /// <summary>Whether it can be put before readers from the list: what nobody has seen yet is published where it is written.</summary>
    public bool CanBeShown => State is TextState.Hidden or TextState.HiddenWithDraft or TextState.NotTaken;
}
