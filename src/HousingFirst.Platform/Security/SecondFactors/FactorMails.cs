using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>
/// Tells the owner of an account by mail that the ways into it have changed, together with the change. The mails hold no secret, no link, and nothing that
/// somebody typed.
/// </summary>
internal sealed class FactorMails(IMailOutbox outbox, ICurrentPortal current, IStringLocalizer<FactorMailTexts> texts)
{
    public const string AppAdded = "AppAdded";
    public const string AppRemoved = "AppRemoved";
    public const string AppReset = "AppReset";
    public const string CodesRenewed = "CodesRenewed";
    public const string CodeUsed = "CodeUsed";
    public const string Guessed = "Guessed";
    public const string PasskeyAdded = "PasskeyAdded";
    public const string PasskeyRemoved = "PasskeyRemoved";
    public const string PasskeyReset = "PasskeyReset";
    public const string WorkplaceLinked = "WorkplaceLinked";
    public const string WorkplaceUnlinked = "WorkplaceUnlinked";
    public const string WorkplaceReset = "WorkplaceReset";
    public const string WorkplaceResetAlone = "WorkplaceResetAlone";

    /// <summary>Puts the mail into the session; whoever changes the account saves it.</summary>
    public Task TellAsync(PlatformUser user, string what, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return MailAddress.TryParse(user.Email, out var to)
            ? outbox.StoreAsync(
                new() { To = [to], Subject = texts["Subject", current.Portal.Title], Text = texts["Text", texts[what, current.Portal.Title].Value] },
                cancellationToken)
            : Task.CompletedTask;
    }
}
