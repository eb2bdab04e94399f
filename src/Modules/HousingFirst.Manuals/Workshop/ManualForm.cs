using System.Collections.Immutable;
using HousingFirst.Manuals.Writing;

namespace HousingFirst.Manuals.Workshop;

/// <summary>What a portal says of a manual of its own, as it is typed.</summary>
internal sealed class ManualForm
{
    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public string? Lead { get; set; }

    public string? Owner { get; set; }

    /// <summary>Who may read it, in the written form of <see cref="HousingFirst.Sdk.Portals.Audience"/>.</summary>
    public string? Audience { get; set; }

    public bool Hidden { get; set; }

    public static ManualForm Of(IReadOnlyDictionary<string, string> fields) => new()
    {
        Title = fields[nameof(Title)],
        Subtitle = fields[nameof(Subtitle)],
        Lead = fields[nameof(Lead)],
        Owner = fields[nameof(Owner)],
        Audience = fields[nameof(Audience)],
        Hidden = ManualFields.IsTicked(fields[nameof(Hidden)]),
    };

    public ImmutableSortedDictionary<string, string> Fields() => ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create(nameof(Title), PostedForm.Clean(Title)),
            KeyValuePair.Create(nameof(Subtitle), PostedForm.Clean(Subtitle)),
            KeyValuePair.Create(nameof(Lead), PostedForm.Clean(Lead)),
            KeyValuePair.Create(nameof(Owner), PostedForm.Clean(Owner)),
            KeyValuePair.Create(nameof(Audience), PostedForm.Clean(Audience)),
            KeyValuePair.Create(nameof(Hidden), ManualFields.Written(Hidden)),
        ]);
}
