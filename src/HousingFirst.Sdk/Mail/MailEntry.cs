namespace HousingFirst.Sdk.Mail;

/// <summary>How far a mail has come.</summary>
/// <param name="Id">Names the mail in logs.</param>
/// <param name="State">Where it is.</param>
/// <param name="StoredUtc">When it was put into the outbox.</param>
/// <param name="AtUtc">When a waiting mail is tried next; when it was sent or given up, for the others.</param>
/// <param name="Tries">How often it was tried.</param>
public sealed record MailEntry(Guid Id, MailState State, DateTime StoredUtc, DateTime AtUtc, int Tries);
