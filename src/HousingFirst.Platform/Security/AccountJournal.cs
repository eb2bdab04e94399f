using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>Writes down what happens to accounts: portal, id and event, never who the person is.</summary>
internal sealed partial class AccountJournal(ICurrentPortal current, ILogger<AccountJournal> logger)
{
    public void SignedIn(string account) => LogSignedIn(logger, current.Portal.Name, account);

    public void Refused(SignInOutcome outcome) => LogRefused(logger, current.Portal.Name, outcome.GetType().Name);

    public void LockedOut(string account) => LogLockedOut(logger, current.Portal.Name, account);

    public void Changed(string account, string change) => LogChanged(logger, current.Portal.Name, account, change);

    [LoggerMessage(1402, LogLevel.Information, "Account {Account} of portal {Portal} signed in")]
    private static partial void LogSignedIn(ILogger logger, string portal, string account);

    [LoggerMessage(1403, LogLevel.Information, "Sign-in to portal {Portal} refused: {Outcome}")]
    private static partial void LogRefused(ILogger logger, string portal, string outcome);

    [LoggerMessage(1404, LogLevel.Warning, "Account {Account} of portal {Portal} is closed after too many wrong passwords")]
    private static partial void LogLockedOut(ILogger logger, string portal, string account);

    [LoggerMessage(1405, LogLevel.Information, "Account {Account} of portal {Portal}: {Change}")]
    private static partial void LogChanged(ILogger logger, string portal, string account, string change);
}
