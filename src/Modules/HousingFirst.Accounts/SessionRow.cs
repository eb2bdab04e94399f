namespace HousingFirst.Accounts;

/// <summary>A session in words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Device">Browser and system.</param>
/// <param name="When">First and last use.</param>
/// <param name="IsCurrent">Whether it is the one that asks.</param>
public sealed record SessionRow(Guid Id, string Device, string When, bool IsCurrent);
