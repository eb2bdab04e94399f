using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Backups", Name = "Backups", Category = "Platform", IsAlwaysEnabled = true,
    Description = "Shows the portal's backups; takes, tries and hands them out. Says where data lie.")]
[assembly: ResourceLocation("Resources")]
