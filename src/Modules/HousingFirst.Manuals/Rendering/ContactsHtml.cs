using HousingFirst.Manuals.Overlays;
using HousingFirst.Ui.Pages;
using Markdig.Renderers;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes a portal's contacts so that a phone can call them.</summary>
internal static class ContactsHtml
{
    public static void Write(HtmlRenderer html, IReadOnlyList<LocalContact> contacts)
    {
        if (contacts.Count == 0)
        {
            return;
        }

        html.Write("<ul class=\"hf-contacts\">\n");
        foreach (var contact in contacts)
        {
            html.Write("<li><strong>").WriteEscape(contact.Name).Write("</strong>");
            if (contact.Phone is { } phone)
            {
                html.Write(" <a class=\"hf-phone\" href=\"").WriteEscape(PhoneAddress.Of(phone)).Write("\">").WriteEscape(phone).Write("</a>");
            }

            if (contact.Mail is { } mail)
            {
                html.Write(" <a href=\"mailto:").WriteEscapeUrl(mail).Write("\">").WriteEscape(mail).Write("</a>");
            }

            if (contact.Note is { } note)
            {
                html.Write(" <span class=\"hf-muted\">").WriteEscape(note).Write("</span>");
            }

            html.Write("</li>\n");
        }

        html.Write("</ul>\n");
    }
}
