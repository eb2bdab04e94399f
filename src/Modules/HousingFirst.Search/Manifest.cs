using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Search", Name = "Search", Category = "Platform", IsAlwaysEnabled = true,
    Description = "Finding: the search page, its API, words that mean the same, questions without an answer.")]
[assembly: ResourceLocation("Resources")]
