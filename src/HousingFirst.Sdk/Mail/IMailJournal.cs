namespace HousingFirst.Sdk.Mail;

/// <summary>What has become of the current portal's mails. Tells neither what a mail says nor to whom it goes.</summary>
public interface IMailJournal
{
    /// <summary>How many mails there are.</summary>
    /// <param name="state">Only these; null for all.</param>
    /// <param name="sinceUtc">Only those whose last event (see <see cref="MailEntry.AtUtc"/>) was then or later; null for all.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<int> CountAsync(MailState? state, DateTime? sinceUtc, CancellationToken cancellationToken);

    /// <summary>A page of mails, by when they were stored.</summary>
    /// <param name="state">Only these; null for all.</param>
    /// <param name="oldestFirst">False: the newest first.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="take">How many are given at most.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<IReadOnlyList<MailEntry>> ListAsync(MailState? state, bool oldestFirst, int skip, int take, CancellationToken cancellationToken);
}
