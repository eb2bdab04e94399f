using HousingFirst.Sdk.Modules;

[assembly: Module(
    "HousingFirst.Cti",
    Name = "Critical Time Intervention",
    Category = "Methods",
    Description = "Nine months in three phases across the move into a home: the manual and the method's row in comparisons.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: Feature(
    "HousingFirst.Cti.Training",
    Name = "CTI course material",
    Category = "Methods",
    Description = "The CTI course: template for portals with training.",
    Dependencies = ["HousingFirst.Cti", "HousingFirst.Training"])]
