using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Offline", Name = "Reading without coverage", Category = "Knowledge",
    Description = "The portal as an app that can be installed, and its open manuals kept on a reader's device, with search in them.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: ResourceLocation("Resources")]
