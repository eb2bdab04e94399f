namespace HousingFirst.Platform.Security.Links;

/// <summary>Names the texts of the mails about accounts: <c>Resources/Security/Links/AccountMailTexts.resx</c>.</summary>
internal sealed class AccountMailTexts;
