namespace HousingFirst.Manuals.Overlays;

/// <summary>What is wrong with a contact: field and the text that says so. Pure.</summary>
internal static class ContactCheck
{
    public static IEnumerable<(string Field, string Text)> Find(LocalContact contact)
    {
        if (contact.Name.Length == 0)
        {
            yield return (nameof(contact.Name), "Problem.ContactName");
        }

        if (contact is { Phone: null, Mail: null, Note: null })
        {
            yield return (nameof(contact.Phone), "Problem.ContactWay");
        }

        if (contact.Phone is { } phone && !phone.Any(char.IsAsciiDigit))
        {
            yield return (nameof(contact.Phone), "Problem.ContactPhone");
        }

        if (contact.Mail is { } mail && !LooksLikeMail(mail))
        {
            yield return (nameof(contact.Mail), "Problem.ContactMail");
        }

        if (new[] { contact.Name, contact.Phone, contact.Mail, contact.Note }.Any(text => text?.Length > OverlayForm.MostLine))
        {
            yield return (nameof(contact.Name), "Problem.ContactLong");
        }
    }

    private static bool LooksLikeMail(string mail) =>
        mail.Count(character => character == '@') == 1 && !mail.StartsWith('@') && !mail.EndsWith('@') && !mail.Contains(' ', StringComparison.Ordinal);
}
