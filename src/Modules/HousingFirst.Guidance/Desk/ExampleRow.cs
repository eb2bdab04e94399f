using HousingFirst.Guidance.Answers;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Desk;

/// <summary>An example as those who look after the guidance see it.</summary>
/// <param name="ItemId">The item that holds it, or will.</param>
/// <param name="Text">What its newest version says.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Origin">Whose words it is in.</param>
/// <param name="Audience">Who may see it.</param>
internal sealed record ExampleRow(string ItemId, GuidanceText Text, ExampleState State, ExampleOrigin Origin, Audience Audience)
{
    public bool IsForReaders => State is ExampleState.Published or ExampleState.PublishedWithDraft;

    /// <summary>Whether it can be put before readers from the list: what nobody has seen yet is published where it is written.</summary>
    public bool CanBeShown => State is ExampleState.Hidden or ExampleState.NotTaken;
}
