using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Guidance", Name = "Guidance", Category = "Knowledge",
    Description = "Questions and answers with their sources, examples of how others do it, and the way to a reasoned method.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: Feature("HousingFirst.Guidance.Calculators", Name = "Calculators", Category = "Knowledge",
    Description = "Cost, refund, deadlines and caseload, reckoned out in front of the reader and stored nowhere.",
    Dependencies = ["HousingFirst.Guidance"])]
[assembly: Feature("HousingFirst.Guidance.Tools", Name = "Tools", Category = "Knowledge",
    Description = "Guides to the tools of the work, each with a sheet that is filled in and printed without leaving the browser.",
    Dependencies = ["HousingFirst.Guidance"])]
[assembly: ResourceLocation("Resources")]
