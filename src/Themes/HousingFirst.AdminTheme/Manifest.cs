using HousingFirst.Sdk.Modules;

[assembly: Theme(
    "HousingFirst.AdminTheme",
    Name = "Administration",
    Description = "Dresses the administration: close enough for daily work, calm, in every portal the same.",
    Category = "Themes",
    ForAdministration = true,
    IsAlwaysEnabled = true)]
