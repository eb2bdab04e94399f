using HousingFirst.Sdk.Mail;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin.Mails;

/// <summary>Mails that did not arrive. Nothing can be sent anew, because a mail that was given up is emptied; so they are told for a week.</summary>
internal sealed class MailWorkList(IMailJournal mails, TimeProvider clock, IStringLocalizer<AdminTexts> texts) : IWorkListProvider
{
    private const int Order = 90;

    private static readonly TimeSpan Told = TimeSpan.FromDays(7);

    public Permission Permission => AdminPermissions.ViewMails;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken)
    {
        var count = await mails.CountAsync(MailState.GivenUp, (clock.GetUtcNow() - Told).UtcDateTime, cancellationToken);
        return [new(texts["WorkList.Mails"], texts["WorkList.MailsText"], count, $"~{AdminAddresses.Mails}?tilstand=givenup", Order) { IsPressing = true }];
    }
}
