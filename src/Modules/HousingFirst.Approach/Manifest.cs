using Microsoft.Extensions.Localization;

[assembly: Module(
    "HousingFirst.Approach",
    Name = "Housing First",
    Category = "Methods",
    Description = "Eight principles, eight life dimensions, the methods side by side, and the Housing First manual.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: ResourceLocation("Resources")]
[assembly: Feature(
    "HousingFirst.Approach.Training",
    Name = "Housing First introduction course",
    Category = "Methods",
    Description = "The introduction to Housing First: course template for portals with training.",
    Dependencies = ["HousingFirst.Approach", "HousingFirst.Training"])]
