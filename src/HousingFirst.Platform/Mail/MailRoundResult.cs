namespace HousingFirst.Platform.Mail;

/// <summary>What a look into a portal's outbox leaves to be done.</summary>
/// <param name="NextUtc">When its next mail is due; null when none waits.</param>
/// <param name="ServerFailed">Whether it ended because the server cannot be talked to.</param>
internal readonly record struct MailRoundResult(DateTime? NextUtc, bool ServerFailed);
