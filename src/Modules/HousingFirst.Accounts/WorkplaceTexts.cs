namespace HousingFirst.Accounts;

/// <summary>Texts of signing in at one's workplace.</summary>
public sealed class WorkplaceTexts;
