namespace HousingFirst.BrowserTests.Journeys;

/// <summary>The pictures in the manuals, as the smallest phone shows them.</summary>
[Collection(SiteCollection.Name)]
public sealed class PictureTests(DemoSite site)
{
    // What is wrong with a figure's type: too small, outside the drawing, or over other type.
    private const string Misset =
        """
        figure => {
          const svg = figure.querySelector("svg"), frame = svg.getBoundingClientRect(), wrong = [];
          const texts = [...svg.querySelectorAll("text")].map(text => ({ words: text.textContent, box: text.getBoundingClientRect(), size: parseFloat(getComputedStyle(text).fontSize) }));
          const scale = frame.width / svg.viewBox.baseVal.width;
          if (frame.right > innerWidth || frame.left < 0) wrong.push("sticks out of the page");
          for (const [i, { words, box, size }] of texts.entries()) {
            if (size * scale < 12) wrong.push(`${words}: ${(size * scale).toFixed(1)} px`);
            if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) wrong.push(`${words}: outside`);
            for (const other of texts.slice(i + 1)) {
              const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              if (wide > 1 && high > 3) wrong.push(`${words} over ${other.words}`);
            }
          }
          return wrong;
        }
        """;

    public static TheoryData<string, string, ColorScheme> Placed => new()
    {
        { DemoPortal.Default, "manualer/housing-first/hvad-er-housing-first", ColorScheme.Light },
        { DemoPortal.Nordlys, "manualer/housing-first/kerneprincipper", ColorScheme.Light },
        { DemoPortal.Nordlys, "manualer/housing-first/fastholde-boligen", ColorScheme.Dark },
        { DemoPortal.Default, "manualer/housing-first/otte-dimensioner", ColorScheme.Dark },
        { DemoPortal.Default, "manualer/cti/cti-kort-fortalt", ColorScheme.Light },
        { DemoPortal.Nordlys, "manualer/icm/icm-kort-fortalt", ColorScheme.Dark },
        { DemoPortal.Default, "manualer/act/teamet", ColorScheme.Light },
        { DemoPortal.Kursushus, "manualer/act/tavlemoedet", ColorScheme.Dark },
        { DemoPortal.Nordlys, "principper", ColorScheme.Dark },
    };

    [SkippableTheory]
    [MemberData(nameof(Placed))]
    public async Task Open_At320Pixels_TypeIsLegibleAndInItsPlace(string portal, string path, ColorScheme scheme)
    {
        await using var visit = await site.VisitAsync(portal, new() { ViewportSize = new() { Width = 320, Height = 640 }, ColorScheme = scheme });
        await visit.OpenAsync(portal, path);
        await visit.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        var figure = visit.Page.Locator("figure.hf-picture").First;
        await Assertions.Expect(figure).ToBeVisibleAsync();

        Assert.Empty(await figure.EvaluateAsync<string[]>(Misset));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await visit.Page.LookWithAxeAsync());
    }

    [SkippableFact]
    public async Task Unfold_WordsOfAPicture_ShowsThem()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/cti-kort-fortalt");
        var figure = visit.Page.Locator("figure.hf-picture");

        await figure.Locator("summary").ClickAsync();

        await Assertions.Expect(figure.Locator("table")).ToContainTextAsync("Fase 2: Afprøvning");
    }
}
