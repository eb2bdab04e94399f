namespace HousingFirst.BrowserTests.Site;

/// <summary>One and the same journey with the mouse, or with the keyboard alone.</summary>
internal sealed record Hands(IPage Page, bool HaveKeyboardAlone)
{
    private const int Patience = 120;

    /// <summary>Presses a button or follows a link.</summary>
    public async Task PressAsync(string selector)
    {
        // The page before may still be on its way out.
        await Assertions.Expect(Page.Locator(selector).First).ToBeVisibleAsync();
        if (!HaveKeyboardAlone)
        {
            await Page.Locator(selector).First.ClickAsync();
            return;
        }

        await Page.TabToAsync(selector);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses a button that stands above what one has just written.</summary>
    public async Task PressAboveAsync(string selector)
    {
        if (!HaveKeyboardAlone)
        {
            await PressAsync(selector);
            return;
        }

        for (var pressed = 0; pressed < Patience && !await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); pressed++)
        {
            await Page.Keyboard.PressAsync("Shift+Tab");
        }

        await Assertions.Expect(Page.Locator(selector)).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Chooses from a list by the first words of what stands in it.</summary>
    public async Task ChooseAsync(string selector, string text)
    {
        await Assertions.Expect(Page.Locator(selector)).ToBeVisibleAsync();
        if (!HaveKeyboardAlone)
        {
            await Page.SelectOptionAsync(selector, new SelectOptionValue { Label = text });
            return;
        }

        await Page.TabToAsync(selector);
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Writes into a field in the place of what stands there.</summary>
    public async Task WriteAsync(string selector, string text)
    {
        await Assertions.Expect(Page.Locator(selector)).ToBeVisibleAsync();
        if (!HaveKeyboardAlone)
        {
            await Page.FillAsync(selector, text);
            return;
        }

        await Page.TabToAsync(selector);
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.TypeAsync(text);
    }
}
