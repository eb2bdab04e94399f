namespace HousingFirst.Sdk.Security;

/// <summary>Somewhere that an account is signed in.</summary>
/// <param name="Id">Names it among those of the account.</param>
/// <param name="Browser">The browser's family, such as <c>Firefox</c>; empty where it is not known.</param>
/// <param name="System">The device's system, such as <c>Android</c>; empty where it is not known.</param>
/// <param name="FirstUtc">When it began.</param>
/// <param name="LastUtc">When it was last used, to the quarter of an hour.</param>
/// <param name="IsCurrent">Whether the current request belongs to it.</param>
public sealed record AccountSession(Guid Id, string Browser, string System, DateTime FirstUtc, DateTime LastUtc, bool IsCurrent);
