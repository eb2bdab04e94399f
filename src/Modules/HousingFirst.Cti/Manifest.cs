using HousingFirst.Sdk.Modules;
using Microsoft.Extensions.Localization;

[assembly: Module(
    "HousingFirst.Cti",
    Name = "Critical Time Intervention",
    Category = "Methods",
    Description = "Nine months in three phases across the move into a home: the manual, the method's row in comparisons, and a calculator of dates.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: Feature(
    "HousingFirst.Cti.Training",
    Name = "CTI course material",
    Category = "Methods",
    Description = "The CTI course: template for portals with training.",
    Dependencies = ["HousingFirst.Cti", "HousingFirst.Training"])]
[assembly: ResourceLocation("Resources")]
