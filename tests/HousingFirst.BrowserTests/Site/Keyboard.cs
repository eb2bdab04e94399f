using System.Globalization;

namespace HousingFirst.BrowserTests.Site;

/// <summary>Walking a page with the keyboard alone.</summary>
internal static class Keyboard
{
    private const int Patience = 120;

    // A card shows the focus of the link in it, so the frame may stand a few elements up. What has the focus and does not match :focus has it in a part
    // that the browser draws itself: the button for the calendar in a field for dates.
    private const string ShowsFocus =
        """
        () => {
          const drawn = style => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
          const box = document.activeElement.getBoundingClientRect();
          if (!document.activeElement.matches(":focus")) return true;
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
        // What takes the focus when a page opens has taken it by then.
        await page.WaitForLoadStateAsync();
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

    /// <summary>Types a day into a field for dates, in whichever order the browser asks for its parts.</summary>
    public static async Task TypeDayAsync(this IPage page, string selector, DateOnly day)
    {
        var field = page.Locator(selector);
        foreach (var order in (string[])["ddMMyyyy", "MMddyyyy", "yyyyMMdd"])
        {
            await field.BlurAsync(); // so that the focus comes back to the first part
            await field.FocusAsync();
            await page.Keyboard.TypeAsync(day.ToString(order, CultureInfo.InvariantCulture));
            if (await field.InputValueAsync() == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            {
                return;
            }
        }

        Assert.Fail($"{selector} does not take {day:yyyy-MM-dd} from the keyboard");
    }

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 160)");
}
