using HousingFirst.Sdk.Modules;

[assembly: Module(
    "HousingFirst.Icm",
    Name = "Intensive Case Management",
    Category = "Methods",
    Description = "One steady worker for as long as the need lasts: the manual and the method's row in comparisons.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: Feature(
    "HousingFirst.Icm.Training",
    Name = "ICM course material",
    Category = "Methods",
    Description = "The ICM course: template for portals with training.",
    Dependencies = ["HousingFirst.Icm", "HousingFirst.Training"])]
