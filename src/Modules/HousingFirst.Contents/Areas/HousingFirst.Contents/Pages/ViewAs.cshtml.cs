using System.Security.Claims;
using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages;

/// <summary>
/// An item's newest version as readers would get it, in the portal's own theme. The request goes on as somebody who may do less: as nobody, or
/// as the person with one of the roles that they have; an administrator, who may do all, with any. So nobody sees what they may not see
/// themselves, and nothing has to be ended: the next request is the person's own.
/// </summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class ViewAsModel(
    ContentDesk desk, IPermissionChecker reader, IRoles roles, IRoleNames names, IStringLocalizer<DeskTexts> texts) : PageModel
{
    private const string Stranger = "";
    private const string SignedIn = "*";

    public ContentItem Item { get; private set; } = null!; // OnGetAsync sets it or shows no page

    public IReadOnlyList<EditChoice> Choices { get; private set; } = [];

    public string Chosen { get; private set; } = Stranger;

    /// <summary>Whether such a reader sees the item at all.</summary>
    public bool IsSeen { get; private set; }

    /// <summary>What people call the reader.</summary>
    public string Reader => Choices.First(choice => choice.Value == Chosen).Text;

    public async Task<IActionResult> OnGetAsync(string id, string? som, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, null, cancellationToken) is not { } latest)
        {
            return NotFound();
        }

        Item = latest;
        Choices = await ChoicesAsync(cancellationToken);
        Chosen = Choices.FirstOrDefault(choice => choice.Value == som)?.Value ?? Stranger;
        Response.Headers.CacheControl = "no-cache, no-store";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        HttpContext.User = Lesser(User, Chosen);
        IsSeen = reader.Admits(Audience.Parse(latest.As<AudiencePart>()?.Audience));
        return Page();
    }

    private async Task<IReadOnlyList<EditChoice>> ChoicesAsync(CancellationToken cancellationToken)
    {
        var isAdministrator = reader.Roles.Contains(WellKnownRoles.Administrator);
        return
        [
            new(Stranger, texts["ViewAs.Stranger"]),
            new(SignedIn, texts["ViewAs.SignedIn"]),
            .. (await roles.ListAsync(cancellationToken))
                .Where(role => role.Name is not (WellKnownRoles.Anonymous or WellKnownRoles.Authenticated))
                .Where(role => isAdministrator || reader.Roles.Contains(role.Name))
                .Select(role => new EditChoice(role.Name, names.Of(role.Name))),
        ];
    }

    private static ClaimsPrincipal Lesser(ClaimsPrincipal person, string chosen)
    {
        if (chosen.Length == 0)
        {
            return new(new ClaimsIdentity());
        }

        ClaimsIdentity identity = new(person.Identity?.AuthenticationType);
        identity.AddClaims(person.Claims.Where(claim => claim.Type != ClaimTypes.Role));
        if (chosen != SignedIn)
        {
            identity.AddClaim(new(ClaimTypes.Role, chosen));
        }

        return new(identity);
    }
}
