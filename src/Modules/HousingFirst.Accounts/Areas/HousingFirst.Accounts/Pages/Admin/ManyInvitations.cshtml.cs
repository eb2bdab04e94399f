using System.Collections.Immutable;
using HousingFirst.Accounts.Many;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>
/// Invites many at once: a list is looked through first and shown line by line, then what is right of it is sent and the rest stays to be
/// mended.
/// </summary>
[RequirePermission(nameof(AccountPermissions.ManageUsers))]
[RequestSizeLimit(2 * UploadedText.MostBytes)]
internal sealed class ManyInvitationsModel(InvitationRound round, IRoles roles, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty]
    public ManyForm Form { get; set; } = new();

    public ImmutableArray<RoleChoice> Choices { get; private set; } = [];

    /// <summary>What was read; empty before a list was looked through.</summary>
    public ImmutableArray<InvitationLine> Lines { get; private set; } = [];

    /// <summary>How many were sent just now.</summary>
    public int? Sent { get; private set; }

    public int Right => Lines.Count(line => line.IsRight);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await ShowAsync(cancellationToken);
    }

    public async Task OnPostCheckAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        await ShowAsync(cancellationToken);
    }

    public async Task OnPostSendAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        if (Right > 0 && Form.Seen != Form.Mark())
        {
            // What was changed since it was shown is shown again, not sent.
            ModelState.AddModelError("Form.Lines", texts["Many.Changed"]);
        }
        else if (Right > 0)
        {
            (Sent, Lines) = await round.SendAsync(Lines, cancellationToken);
            Form = Form with { Lines = await round.WriteAsync(Lines, cancellationToken) };
        }

        await ShowAsync(cancellationToken);
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (Form.File is { Length: > UploadedText.MostBytes })
        {
            ModelState.AddModelError("Form.File", texts["Many.TooLarge", InvitationSheet.MostLines]);
            return;
        }

        if (Form.File is { Length: > 0 } file)
        {
            Form = Form with { Lines = await UploadedText.ReadAsync(file, cancellationToken) };
        }

        var read = InvitationSheet.Read(Form.Lines ?? "", [.. Form.Roles]);
        if (read.Length is 0 or > InvitationSheet.MostLines)
        {
            ModelState.AddModelError("Form.Lines", read.Length == 0 ? texts["Many.None"] : texts["Many.TooLarge", InvitationSheet.MostLines]);
            return;
        }

        Lines = await round.CheckAsync(Form.Lines ?? "", [.. Form.Roles], cancellationToken);
    }

    private async Task ShowAsync(CancellationToken cancellationToken) => Choices = await RoleChoice.ListAsync(roles, Form.Roles, cancellationToken);
}
