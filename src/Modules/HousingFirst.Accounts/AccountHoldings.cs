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
    ];
}
