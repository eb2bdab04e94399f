using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Admin", Name = "Administration", Category = "Platform", IsAlwaysEnabled = true,
    Description = "The administration's first page, features, recipes, settings and mails; other modules bring their own pages to it.")]
[assembly: ResourceLocation("Resources")]
