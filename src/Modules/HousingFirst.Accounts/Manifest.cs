using HousingFirst.Sdk.Modules;
using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Accounts", Name = "Accounts", Category = "Platform", IsAlwaysEnabled = true,
    Description = "Who a person is: signing in and out, the person's own account.")]
[assembly: ResourceLocation("Resources")]
