using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Manuals", Name = "Manuals", Category = "Knowledge",
    Description = "Method manuals: editions, chapters, sections with ids that never change, checklists, reading, print.")]
[assembly: ResourceLocation("Resources")]
