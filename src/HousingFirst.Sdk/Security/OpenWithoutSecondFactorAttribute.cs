namespace HousingFirst.Sdk.Security;

/// <summary>
/// Marks a page that somebody needs who owes a second factor (<see cref="AccountSettings.SecondFactorRoles"/>): to set one up, and nothing beyond. All others
/// lead them there. It opens nothing that the page's other mark keeps closed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenWithoutSecondFactorAttribute : Attribute;
