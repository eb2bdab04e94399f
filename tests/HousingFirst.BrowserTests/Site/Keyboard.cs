namespace HousingFirst.BrowserTests.Site;

/// <summary>Walking a page with the keyboard alone.</summary>
internal static class Keyboard
{
    private const int Patience = 120;

    // A card shows the focus of the link in it, so the frame may stand a few elements up.
    private const string ShowsFocus =
        """
        () => {
          const drawn = style => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
          const box = document.activeElement.getBoundingClientRect();
          if (box.width === 0 || box.height === 0 || box.bottom <= 0 || box.top >= innerHeight) return false;
          for (let element = document.activeElement, up = 0; element && up < 4; element = element.parentElement, up++) {
            if (drawn(getComputedStyle(element))) return true;
          }
          return false;
        }
        """;

    /// <summary>Presses Tab until the focus is on what the selector names; every stop on the way must show that it has the focus.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var pressed = 0; pressed < Patience; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(ShowsFocus), $"The focus does not show on {await FocusedAsync(page)}");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not come to {selector} on {page.Url}");
    }

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 160)");
}
