using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Audit", Name = "Audit", Category = "Platform", IsAlwaysEnabled = true,
    Description = "Shows the audit trail: who has done what, when and from where; as a file too, and proved.")]
[assembly: ResourceLocation("Resources")]
