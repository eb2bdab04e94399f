using HousingFirst.Sdk.Security;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>Three accounts: one that may do everything, one that may do nothing, and one at which something goes wrong.</summary>
internal sealed class TestAccounts : IAccountRights
{
    public const string Editor = "konto";
    public const string Reader = "uden-ret";
    public const string Faulty = "fejl";

    public Task<IPermissionChecker?> OfAsync(string accountId, CancellationToken cancellationToken) => accountId switch
    {
        Editor => Task.FromResult<IPermissionChecker?>(new TestReader { MayAll = true }),
        Reader => Task.FromResult<IPermissionChecker?>(new TestReader()),
        Faulty => throw new InvalidOperationException("The accounts cannot be read."),
        _ => Task.FromResult<IPermissionChecker?>(null),
    };
}
