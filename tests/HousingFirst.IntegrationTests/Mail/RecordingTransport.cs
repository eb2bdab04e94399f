using System.Collections.Concurrent;
using HousingFirst.Platform.Mail;

namespace HousingFirst.IntegrationTests.Mail;

/// <summary>Takes mails as a test says, and remembers them.</summary>
internal sealed class RecordingTransport : IMailTransport
{
    private readonly ConcurrentQueue<OutgoingMail> _mails = [];

    /// <summary>What becomes of the next mails.</summary>
    public Func<OutgoingMail, Delivery> Answer { get; set; } = _ => Delivery.Taken;

    /// <summary>Everything that was handed over, taken or not.</summary>
    public IReadOnlyList<OutgoingMail> Mails => [.. _mails];

    public async Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        await Task.Yield();
        _mails.Enqueue(mail);
        return Answer(mail);
    }
}
