using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Mail;

namespace HousingFirst.Platform.Mail;

/// <summary>The outbox by what is to be done next.</summary>
/// <param name="State">How far the mail has come.</param>
/// <param name="DueUtc">When a waiting mail is tried next; when it ended, for the others.</param>
/// <param name="StoredUtc">When it was stored.</param>
[Indexed(nameof(State), nameof(DueUtc))]
internal sealed record OutboxMailIndex(MailState State, DateTime DueUtc, DateTime StoredUtc);
