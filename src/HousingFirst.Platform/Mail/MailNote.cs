namespace HousingFirst.Platform.Mail;

/// <summary>A portal whose outbox is to be looked into.</summary>
/// <param name="Portal">Its name.</param>
/// <param name="AtUtc">When.</param>
/// <param name="NotedUtc">When something was last put into it.</param>
/// <param name="Number">Raised each time, so that a look which took place meanwhile does not settle what came after it.</param>
internal sealed record MailNote(string Portal, DateTime AtUtc, DateTime NotedUtc, long Number);
