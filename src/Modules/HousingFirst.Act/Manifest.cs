using HousingFirst.Sdk.Modules;

[assembly: Module(
    "HousingFirst.Act",
    Name = "Assertive Community Treatment",
    Category = "Methods",
    Description = "A multidisciplinary team that comes to the citizen, also as M-ACT: the manual and the method's row in comparisons.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: Feature(
    "HousingFirst.Act.Training",
    Name = "ACT course material",
    Category = "Methods",
    Description = "The ACT course: template for portals with training.",
    Dependencies = ["HousingFirst.Act", "HousingFirst.Training"])]
