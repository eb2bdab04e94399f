namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>Names the texts of the mails about changed ways into an account: <c>Resources/Security/SecondFactors/FactorMailTexts.resx</c>.</summary>
internal sealed class FactorMailTexts;
