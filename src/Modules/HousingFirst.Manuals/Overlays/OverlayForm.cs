using System.Collections.Immutable;
using HousingFirst.Manuals.Writing;

namespace HousingFirst.Manuals.Overlays;

/// <summary>What is typed to be laid over a section.</summary>
internal sealed class OverlayForm
{
    /// <summary>Characters of a text.</summary>
    public const int MostText = 20_000;

    /// <summary>Characters of a contact's field.</summary>
    public const int MostLine = 200;

    private const int EmptyRows = 2;

    /// <summary>Text behind the shared one.</summary>
    public string? After { get; set; }

    /// <summary>Text in the place of the shared one.</summary>
    public string? Replace { get; set; }

    public List<ContactForm> Contacts { get; init; } = [];

    public static OverlayForm Of(IReadOnlyDictionary<string, string> fields) => new()
    {
        After = fields[OverlayFields.After],
        Replace = fields[OverlayFields.Replace],
        Contacts = [.. OverlayFields.Read(fields[OverlayFields.Contacts]).Select(ContactForm.Of), .. Enumerable.Repeat(new ContactForm(), EmptyRows)],
    };

    public ImmutableDictionary<string, string> Fields() => ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create(OverlayFields.After, PostedForm.Clean(After)),
        KeyValuePair.Create(OverlayFields.Replace, PostedForm.Clean(Replace)),
        KeyValuePair.Create(OverlayFields.Contacts, OverlayFields.Written(Contacts.Select(contact => contact.Read()).OfType<LocalContact>())),
    ]);
}
