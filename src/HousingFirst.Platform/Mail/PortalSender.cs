using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Mail;

/// <summary>Whom the current portal's mails are from.</summary>
internal sealed class PortalSender(ICurrentPortal current, IOptions<MailOptions> options)
{
    // Stands in Message-IDs and files where neither the portal nor the host has said anything.
    private static readonly MailAddress Nobody = MailAddress.Parse("portal@mail.invalid");

    /// <summary>Where mails that cannot be delivered are returned to.</summary>
    public MailAddress Host => MailAddress.TryParse(options.Value.SenderAddress, out var address) ? address : Nobody;

    /// <summary>What recipients see.</summary>
    public MailAddress Address =>
        MailAddress.TryParse(current.Portal.Settings<MailSettings>(MailSettings.Key).SenderAddress, out var address) ? address : Host;

    /// <summary>What recipients see beside the address. On one line, whatever the portal's settings hold.</summary>
    public string Name
    {
        get
        {
            var name = current.Portal.Settings<MailSettings>(MailSettings.Key).SenderName is { Length: > 0 } own ? own : current.Portal.Title;
            return string.Concat(name.Where(character => !char.IsControl(character)));
        }
    }
}
