using System.Globalization;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Platform.Security.Links;

/// <summary>The mails that carry a link into an account. They go to the address itself and repeat nothing that somebody typed.</summary>
internal sealed class AccountMails(IMailOutbox outbox, IPublicAddress address, ICurrentPortal current, IStringLocalizer<AccountMailTexts> texts)
{
    /// <summary>Where a link of an invitation leads, within the portal; the module's page has the same.</summary>
    public const string InvitationPage = "/account/invitation";

    /// <summary>Where a link for a new password leads.</summary>
    public const string PasswordPage = "/account/password";

    /// <summary>Name of the token in the query, which the host does not log; proxies do unless they are told not to.</summary>
    public const string TokenKey = "t";

    /// <summary>Whether the host knows where it is reached, so that a mail can carry a link.</summary>
    public bool CanLink => address.Of("~/") is not null;

    public Task InviteAsync(MailAddress to, LinkToken token, DateTime untilUtc, CancellationToken cancellationToken)
    {
        var last = TimeZoneInfo.ConvertTimeFromUtc(untilUtc, current.Portal.TimeZone);
        return StoreAsync(
            to,
            texts["Invitation.Subject", current.Portal.Title],
            texts["Invitation.Text", current.Portal.Title, Link(InvitationPage, token), last.ToString("f", CultureInfo.CurrentCulture)],
            cancellationToken);
    }

    public Task SendPasswordLinkAsync(MailAddress to, LinkToken token, CancellationToken cancellationToken) => StoreAsync(
        to,
        texts["Password.Subject", current.Portal.Title],
        texts["Password.Text", current.Portal.Title, Link(PasswordPage, token)],
        cancellationToken);

    private Uri Link(string page, LinkToken token) => address.Of($"~{page}?{TokenKey}={token.Written}")
        ?? throw new InvalidOperationException("A mail with a link was written although the host does not know its address.");

    private Task StoreAsync(MailAddress to, string subject, string text, CancellationToken cancellationToken) =>
        outbox.StoreAsync(new() { To = [to], Subject = subject, Text = text }, cancellationToken);
}
