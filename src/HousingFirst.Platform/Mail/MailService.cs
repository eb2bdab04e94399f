using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Mail;

/// <summary>The host's one sender: woken by commits of this process, and every few seconds for what is due or came from another one.</summary>
internal sealed class MailService(MailPost post, MailSignal signal, ILogger<MailService> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(Look, stoppingToken);
                await post.RunAsync(signal.Take(), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // What was not sent stands in the outbox.
            }
#pragma warning disable CA1031 // The sender outlives whatever goes wrong with one look; the mails are tried again.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                MailLog.LookFailed(logger, exception);
            }
        }
    }
}
