using AngleSharp.Html.Parser;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>
/// Whatever stands in a text, nothing of it becomes script, foreign elements, or attributes of its choosing: also what the reader of
/// chapters would have refused, because a portal's own additions are rendered too.
/// </summary>
public sealed class HostileTextTests
{
    private static readonly string[] AllowedElements =
    [
        "p", "a", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "caption", "div", "section",
        "span", "h1", "h2", "h3", "h4", "label", "input", "button", "dl", "dt", "dd", "br", "hr",
    ];

    private static readonly string[] AllowedAttributes =
    [
        "href", "rel", "class", "id", "scope", "role", "tabindex", "type", "autocomplete", "hidden", "start", "aria-label", "aria-labelledby", "data-number",
        "data-kind", "data-hf-ticks", "data-hf-tick", "data-hf-progress", "data-hf-reset",
    ];

    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "Tekst <b onclick=alert(1)>fed</b>",
        "<svg/onload=alert(1)>",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](vbscript:msgbox)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](//evil.example)",
        "[x](~//evil.example)",
        "[x](\\\\evil.example)",
        "[x](https://example.org\" onmouseover=\"alert(1))",
        "[x](https://example.org 'titel\" onmouseover=\"alert(1)')",
        "<javascript:alert(1)>",
        "<https://example.org/\"onclick=alert(1)>",
        "![x](javascript:alert(1))",
        "![x\" onerror=\"alert(1)](https://example.org/x.png)",
        "Tekst {onclick=alert(1)}",
        "Tekst {#id .klasse onclick=\"alert(1)\"}",
        "## Overskrift {onclick=alert(1)}",
        "{onclick=alert(1)}\n# Overskrift",
        "- punkt {onclick=alert(1)}",
        "::: fact {#a title=\"T\" onclick=\"alert(1)\"}\nTekst.\n:::",
        "::: fact {#a title=\"<script>alert(1)</script>\"}\nTekst.\n:::",
        "::: fact {#a\"onclick=\"alert(1) title=\"T\"}\nTekst.\n:::",
        "::: script {#a title=\"T\"}\nalert(1)\n:::",
        "::: checklist {#a title=\"T\"}\n- [ ] <b>x</b> {#x\"onclick=\"alert(1)}\n:::",
        "::: checklist {#a title=\"T\"}\n- [ ] [x](javascript:alert(1)) {#a-x}\n:::",
        "[@S0\"onclick=\"alert(1)]",
        "| <b>a</b> |\n|---|\n| [x](javascript:alert(1)) |",
        "```html\" onclick=\"alert(1)\n<script>alert(1)</script>\n```",
        "    <script>alert(1)</script>",
        "`<script>`",
        "[x]: javascript:alert(1)\n\n[x]",
        "[x](manual:cti\"onclick=\"alert(1)#a)",
        "[x](manual:#a\"onclick=\"alert(1))",
        "Term\n:   <script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Render_HostileText_HasOnlyOurElementsAndAttributes(string text)
    {
        var html = Rendered.Unchecked(text);

        var body = new HtmlParser().ParseDocument($"<body><div id=\"outer\">{html}</div>").GetElementById("outer")!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, AllowedElements);
            Assert.All(element.Attributes, attribute =>
                Assert.True(
                    AllowedAttributes.Contains(attribute.Name) || (element.LocalName == "code" && attribute.Name == "class"),
                    $"{element.LocalName} has {attribute.Name}: {html}"));
            if (element.GetAttribute("href") is { } href)
            {
                Assert.Matches("^(https?://example\\.org|#|/)", href);
                Assert.DoesNotMatch("^//", href);
            }
        }
    }

    [Fact]
    public void Render_RawHtml_IsShownAsItIsWritten()
        => Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", Rendered.Unchecked("<script>alert(1)</script>"), StringComparison.Ordinal);
}
