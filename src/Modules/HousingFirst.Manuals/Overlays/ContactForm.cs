using HousingFirst.Manuals.Writing;

namespace HousingFirst.Manuals.Overlays;

/// <summary>A contact as it is typed.</summary>
internal sealed record ContactForm
{
    public string? Name { get; init; }

    public string? Phone { get; init; }

    public string? Mail { get; init; }

    public string? Note { get; init; }

    public static ContactForm Of(LocalContact contact) => new() { Name = contact.Name, Phone = contact.Phone, Mail = contact.Mail, Note = contact.Note };

    /// <summary>The contact; null when nothing was typed.</summary>
    public LocalContact? Read()
    {
        var contact = new LocalContact(OneLine(Name) ?? "", OneLine(Phone), OneLine(Mail), OneLine(Note));
        return contact is { Name: "", Phone: null, Mail: null, Note: null } ? null : contact;
    }

    // A tab or a line break would begin another cell.
    private static string? OneLine(string? text) =>
        PostedForm.Clean(text) is { Length: > 0 } clean ? string.Join(' ', clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
}
