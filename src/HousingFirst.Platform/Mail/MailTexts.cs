namespace HousingFirst.Platform.Mail;

/// <summary>Names the texts of the page that shows mails in Development: <c>Resources/Mail/MailTexts.resx</c>.</summary>
internal sealed class MailTexts;
