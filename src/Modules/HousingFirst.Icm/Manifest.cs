using HousingFirst.Sdk.Modules;

[assembly: Module(
    "HousingFirst.Icm",
    Name = "Intensive Case Management",
    Category = "Methods",
    Description = "One steady worker for as long as the need lasts: the manual and the method's row in comparisons.",
    Dependencies = ["HousingFirst.Manuals"])]
