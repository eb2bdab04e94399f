using HousingFirst.Platform.Portals;

namespace HousingFirst.Platform.Mail;

/// <summary>Goes through the portals that have mails to send.</summary>
internal sealed class MailPost(
    MailNotes notes, PortalDirectory portals, PortalDoor door, PortalWork work, TimeProvider clock, ILogger<MailPost> logger, IMailTransport? transport = null)
{
    /// <summary>How long the server is left alone after it could not be talked to.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private DateTime _restUntil;
    private bool _saidThatNoneIsSet;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Sends what is due.</summary>
    /// <param name="woken">Portals that have just committed a mail, whatever their notes say.</param>
    /// <param name="cancellationToken">Stops after the mail that is on its way.</param>
    public async Task RunAsync(IReadOnlySet<string> woken, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(woken);
        if (Now < _restUntil)
        {
            return;
        }

        var due = (await notes.ListAsync(cancellationToken)).Where(note => note.AtUtc <= Now || woken.Contains(note.Portal)).ToList();
        if (due.Count > 0 && transport is null)
        {
            SayThatNoneIsSet();
            return;
        }

        foreach (var note in due)
        {
            if (await LookAsync(note, cancellationToken))
            {
                _restUntil = Now + Rest;
                return;
            }
        }
    }

    /// <summary>Looks into one portal's outbox. True: the server cannot be talked to.</summary>
    private async Task<bool> LookAsync(MailNote note, CancellationToken cancellationToken)
    {
        var result = new MailRoundResult(null, ServerFailed: false);
        try
        {
            await using var visit = await door.TryEnterAsync(note.Portal, cancellationToken);
            if (visit is not null)
            {
                result = await work.RunAsync(
                    visit.Portal, services => services.GetRequiredService<MailRound>().RunAsync(cancellationToken), cancellationToken);
            }
            else if (await portals.FindAsync(note.Portal, cancellationToken) is not null)
            {
                result = result with { NextUtc = Now + Rest }; // it is out of service, or closed for a moment
            }
        }
        catch (PortalUnavailableException exception)
        {
            PortalLog.PortalUnavailable(logger, note.Portal, exception);
            result = result with { NextUtc = Now + Rest };
        }
#pragma warning disable CA1031 // Whatever one portal's outbox does, the mails of the portals behind it go out.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            MailLog.RoundFailed(logger, note.Portal, exception.GetType().Name);
            result = result with { NextUtc = Now + Rest };
        }

        await notes.SettleAsync(note, result.NextUtc, Now, cancellationToken);
        return result.ServerFailed;
    }

    private void SayThatNoneIsSet()
    {
        if (!_saidThatNoneIsSet)
        {
            _saidThatNoneIsSet = true;
            MailLog.NoServer(logger);
        }
    }
}
