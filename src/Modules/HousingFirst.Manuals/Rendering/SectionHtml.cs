using System.Globalization;
using System.Text;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Overlays;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Writes a section's own text and what the portal lays over it.</summary>
internal sealed class SectionHtml
{
    private readonly StringBuilder _text = new();
    private readonly ManualHtmlRenderer _html;
    private readonly RenderScope _scope;

    public SectionHtml(RenderScope scope, ManualSection section, TermMarks marks)
    {
        _scope = scope;
        _html = new(new StringWriter(_text, CultureInfo.InvariantCulture) { NewLine = "\n" }, scope, section, marks);
    }

    public void WriteMarkdown(string text)
    {
        _html.Source = text;
        _html.Render(ManualMarkdown.Parse(text));
    }

    /// <summary>Writes a text without the paragraph around it.</summary>
    public void WriteLine(string text)
    {
        _html.ImplicitParagraph = true;
        WriteMarkdown(text);
        _html.ImplicitParagraph = false;
    }

    /// <summary>Writes the portal's own words, marked as such.</summary>
    public void WriteLocal(OverlayEntry entry)
    {
        var mark = entry.Kind switch
        {
            OverlayKind.Replace => _scope.Words.LocalChange,
            OverlayKind.After => _scope.Words.LocalAddition,
            _ => _scope.Words.LocalContacts,
        };
        _html.Write("<div class=\"hf-local\">\n");
        WriteMark(mark);
        WriteMarkdown(entry.Text);
        ContactsHtml.Write(_html, entry.Contacts);
        _html.Write("</div>\n");
    }

    /// <summary>Writes a section that the portal has put among those that ship; its parts stand under the mark that it carries.</summary>
    public void WriteOwn(ManualSection section)
    {
        _html.Write("<div class=\"hf-local\">\n");
        if (section.Level == 2)
        {
            WriteMark(_scope.Words.LocalAddition);
        }

        WriteMarkdown(section.Text);
        _html.Write("</div>\n");
    }

    private void WriteMark(string mark) => _html.Write("<p class=\"hf-local__mark\">")
        .WriteEscape(string.Format(CultureInfo.InvariantCulture, mark, _scope.Overlay.Provider)).Write("</p>\n");

    public override string ToString() => _text.ToString();
}
