using System.Text.RegularExpressions;
using HousingFirst.Platform.Mail;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>An editor is invited, accepts with a passkey, and comes in with it the next day. The authenticator is Chromium's own.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class PasskeyTests(DemoSite site)
{
    private const string Invited = "ny.redaktoer@example.test";

    [SkippableTheory]
    [InlineData("noegle", "localhost", true)]
    [InlineData("noegle-mus", "noegle.localhost", false)]
    public async Task Editor_Invited_AcceptsWithAPasskeyAndSignsInWithIt(string name, string host, bool byKeyboard)
    {
        var portal = await site.HostedPortalAsync(name, "kursushus", host);
        var at = (string page) => new Uri(portal.Address, page).AbsoluteUri;
        await using (var admin = await site.VisitAsync())
        {
            await admin.Page.GotoAsync(at("account/signin?returnUrl=%2Fadmin%2Finvitationer%2Fny"));
            await admin.Page.FillAsync("#Form_Mail", DemoSite.Mail);
            await admin.Page.FillAsync("#Form_Password", DemoSite.Password);
            await admin.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(admin.Page).ToHaveURLAsync(at("admin/invitationer/ny"));
            Hands inviting = new(admin.Page, byKeyboard);
            await inviting.WriteAsync("#Form_Mail", Invited);
            await inviting.PressAsync("main form.hf-form button[type=submit]");
            await Assertions.Expect(admin.Page.GetByText("Invitationen er sendt")).ToBeVisibleAsync();
        }

        await using var editor = await site.VisitAsync();
        var page = editor.Page;
        await AddAuthenticatorAsync(page);
        await page.GotoAsync(at(await LinkAsync(portal)));
        Hands hands = new(page, byKeyboard);
        await hands.WriteAsync("#Form_Name", "Kim Ny");
        await hands.PressAsync("button[data-passkey=create]");
        await Assertions.Expect(page.GetByText("Din konto er klar")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".account-passkeys > li")).ToHaveCountAsync(1);

        // The last way in stays.
        await hands.PressAsync("form[action*='RemovePasskey'] button");
        await Assertions.Expect(page.Locator(".ds-error-summary")).ToContainTextAsync("Uden den kan du ikke logge ind");

        await page.Context.ClearCookiesAsync();

        // The field of the mail address offers the passkey, and Chromium's authenticator says yes by itself.
        await page.GotoAsync(at("account/signin?returnUrl=%2Faccount"), new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(page.GetByText(Invited)).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveURLAsync(at("account"));

        // The same host under its name.
        Assert.DoesNotContain(editor.TakeComplaints(), complaint => !complaint.StartsWith($"left the host: {portal.Address}", StringComparison.Ordinal));
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var developer = await page.Context.NewCDPSessionAsync(page);
        await developer.SendAsync("WebAuthn.enable");
        await developer.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            },
        });
    }

    /// <summary>What follows the host in the link of the mail: the host is told its name and not the port that a test gives it.</summary>
    private static async Task<string> LinkAsync(TestPortal portal) => await portal.RunAsync(async services =>
    {
        await foreach (var mail in services.GetRequiredService<IDocumentSession>().ReadAllAsync<OutboxMail>(CancellationToken.None))
        {
            if (mail.Content is { To: Invited } content)
            {
                return Link().Match(content.Text).Value;
            }
        }

        throw new InvalidOperationException("No mail was sent.");
    });

    [GeneratedRegex(@"account/invitation\?t=\S+")]
    private static partial Regex Link();
}
