using HousingFirst.Sdk.Administration;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts;

/// <summary>Accounts and roles on the sheet of where data lie.</summary>
internal sealed class AccountHoldings(IStringLocalizer<AccountTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(texts["Data.Accounts"], texts["Data.Accounts.Holds"], texts["Data.Accounts.Kept"], 10)
        {
            IsPersonal = true,
            ReadBy = [AccountPermissions.ManageUsers],
        },
        new(texts["Data.Links"], texts["Data.Links.Holds"], texts["Data.Links.Kept"], 11)
        {
            IsPersonal = true,
            ReadBy = [AccountPermissions.ManageUsers],
            PlatformDocuments = ["Invitation", "PasswordLink"],
        },
        new(texts["Data.Sessions"], texts["Data.Sessions.Holds"], texts["Data.Sessions.Kept"], 12)
        {
            IsPersonal = true,
            ReadBy = [AccountPermissions.ManageUsers],
            PlatformDocuments = ["AccountSession"],
        },
        new(texts["Data.Held"], texts["Data.Held.Holds"], texts["Data.Held.Kept"], 13)
        {
            IsPersonal = true,
            PlatformDocuments = ["HeldForm"],
        },
    ];
}
