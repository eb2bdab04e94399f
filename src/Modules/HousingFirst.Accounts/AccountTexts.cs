namespace HousingFirst.Accounts;

/// <summary>Names the module's texts: <c>IStringLocalizer&lt;AccountTexts&gt;</c>, Danish in Resources/AccountTexts.resx.</summary>
public sealed class AccountTexts;
