using HousingFirst.Sdk.Theming;
using HousingFirst.Ui;
using HousingFirst.Ui.Pages;
using HousingFirst.Ui.TagHelpers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HousingFirst.UnitTests.Theming;

/// <summary>The markup that pieces write.</summary>
public sealed class PieceTests
{
    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 3, "1* 2 3 next")]
    [InlineData(5, 9, "prev 1 … 4 5* 6 … 9 next")]
    [InlineData(9, 9, "prev 1 … 8 9*")]
    public void Pagination_OfManyPages_ShowsEndsAndNeighbours(int page, int pages, string shown)
    {
        var html = Render(new PaginationTagHelper(Texts()) { Page = page, Pages = pages });
        var items = html.Split("<li>").Skip(1).Select(item =>
            item.Contains("rel=", StringComparison.Ordinal) ? (item.Contains("\"prev\"", StringComparison.Ordinal) ? "prev" : "next")
            : item.Contains('…', StringComparison.Ordinal) ? "…"
            : item.Split('>')[1].Split('<')[0] + (item.Contains("aria-current", StringComparison.Ordinal) ? "*" : ""));
        Assert.Equal(shown, string.Join(' ', items));
    }

    [Fact]
    public void Pager_WithoutNeighbours_IsNotThere() => Assert.Equal("", Render(new PagerTagHelper(Texts())));

    [Fact]
    public void Pager_TextWithMarkup_IsEncoded()
    {
        var html = Render(new PagerTagHelper(Texts()) { Next = new FrameLink("<b>Fase 1</b>", "/cti?a=1&b=2") });
        Assert.Contains("&lt;b&gt;Fase 1&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/cti?a=1&amp;b=2\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void OnThisPage_OneHeading_IsNotThere() =>
        Assert.Equal("", Render(new OnThisPageTagHelper(Texts()) { Headings = [new HeadingLink("kort", "Kort fortalt")] }));

    [Theory]
    [InlineData("metode.konsulent@nordlys.example", "metode|.konsulent|@nordlys|.example")]
    [InlineData("/manualer/cti/faser-og-tid", "/|manualer/|cti/|faser-og-tid")]
    [InlineData("https://example.org/a?b=1", "https:|//|example|.org/|a|?b|=1")]
    [InlineData("ManageMediaContent", "Manage|Media|Content")]
    [InlineData("ehh44cbnjgmj", "ehh44cbnjgmj")]
    [InlineData("<b>", "&lt;b&gt;")]
    public void Long_Word_BreaksAtItsJoints(string text, string pieces) =>
        Assert.Equal(pieces.Replace("|", "<wbr>", StringComparison.Ordinal), Render(new LongTagHelper { Text = text }));

    [Fact]
    public void Field_WithErrorAndHint_TiesThemToItsControl()
    {
        var view = View("Mail", "not a mail address");
        view.ViewData.ModelState.AddModelError("Mail", "Write a whole address");
        var html = Render(new FieldTagHelper(Texts()) { For = Property("Mail"), Type = "email", Hint = "Your work address", ViewContext = view });

        Assert.Contains("<label class=\"ds-label\" for=\"Mail\">", html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"Mail-error Mail-hint\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"not a mail address\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"Mail-error\">Write a whole address</p>", html, StringComparison.Ordinal);
        Assert.True(view.HttpContext.UsesFormStyles());
    }

    [Fact]
    public void Field_OfAPassword_NeverSendsItBack()
    {
        var view = View("Mail", "secret");
        Assert.DoesNotContain("secret", Render(new FieldTagHelper(Texts()) { For = Property("Mail"), Type = "password", ViewContext = view }), StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorSummary_WithErrors_LeadsToTheFields()
    {
        var view = View("Mail", "");
        view.ViewData.ModelState.AddModelError("Form.Mail", "Write <your> address");
        var html = Render(new ErrorSummaryTagHelper(Texts()) { ViewContext = view });
        Assert.Contains("<a href=\"#Form_Mail\">Write &lt;your&gt; address</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Correct these 2 errors before you go on", "Form.Mail", "")]
    [InlineData("Correct this error before you go on", "Form.Mail")]
    [InlineData("That did not work", "")]
    public void ErrorSummary_SaysHowMuchIsToBePutRight(string heading, params string[] fields)
    {
        using var culture = new Speaking("en-GB");
        var view = View("Mail", "");
        foreach (var field in fields)
        {
            view.ViewData.ModelState.AddModelError(field, "Wrong");
        }

        Assert.Contains($">{heading}</h2>", Render(new ErrorSummaryTagHelper(Texts()) { ViewContext = view }), StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorSummary_TakesTheFocusWithoutScriptAndIsReadOnce()
    {
        var view = View("Mail", "");
        view.ViewData.ModelState.AddModelError("", "Wrong");
        var html = Render(new ErrorSummaryTagHelper(Texts()) { ViewContext = view });

        Assert.Contains("tabindex=\"-1\"", html, StringComparison.Ordinal);
        Assert.Contains("autofocus", html, StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"hf-errors\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorSummary_WithoutErrors_IsNotThere() =>
        Assert.Equal("", Render(new ErrorSummaryTagHelper(Texts()) { ViewContext = View("Mail", "") }));

    [Fact]
    public void Texts_InEnglish_AreEnglish()
    {
        using var culture = new Speaking("en-GB");
        Assert.Equal("Skip to content", Texts()["SkipToContent"].Value);
    }

    private static IStringLocalizer<UiTexts> Texts() =>
        new ServiceCollection().AddLogging().AddLocalization(options => options.ResourcesPath = "Anywhere")
            .BuildServiceProvider().GetRequiredService<IStringLocalizer<UiTexts>>();

    private static ViewContext View(string property, string attempted)
    {
        var state = new ModelStateDictionary();
        state.SetModelValue(property, attempted, attempted);
        return new()
        {
            HttpContext = new DefaultHttpContext(),
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), state),
        };
    }

    private static ModelExpression Property(string name)
    {
        var provider = new EmptyModelMetadataProvider();
        return new(name, new ModelExplorer(provider, provider.GetMetadataForType(typeof(string)), model: null));
    }

    private static string Render(TagHelper piece)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "one");
        var output = new TagHelperOutput("piece", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        piece.Process(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
