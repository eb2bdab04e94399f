using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;

namespace HousingFirst.Platform.Mail;

/// <summary>One mail to one recipient, as a document of the portal. Once it has ended nothing is left but id, state and time.</summary>
[Document("OutboxMail", Raises = DocumentChange.None)]
internal sealed class OutboxMail
{
    public Guid Id { get; set; }

    public MailState State { get; set; }

    public DateTime StoredUtc { get; set; }

    /// <summary>When it is tried next. A try writes the one after it before it begins, so that a kill leaves a time to try again.</summary>
    public DateTime DueUtc { get; set; }

    public DateTime? FirstTriedUtc { get; set; }

    public int Tries { get; set; }

    public DateTime? EndedUtc { get; set; }

    /// <summary>Null once the mail has ended.</summary>
    public OutboxContent? Content { get; set; }

    /// <summary>Empties the mail of what it said and to whom.</summary>
    public void End(MailState state, DateTime now)
    {
        State = state;
        EndedUtc = now;
        Content = null;
    }
}
