namespace HousingFirst.Sdk.Security;

/// <summary>What accounts of the current portal may do, for work that is done later than somebody asked for it.</summary>
public interface IAccountRights
{
    /// <summary>Answers for the account with the roles that it has now; null when there is no such account or it is switched off.</summary>
    Task<IPermissionChecker?> OfAsync(string accountId, CancellationToken cancellationToken);
}
