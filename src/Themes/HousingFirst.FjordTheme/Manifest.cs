using HousingFirst.Sdk.Modules;

[assembly: Theme(
    "HousingFirst.FjordTheme",
    Name = "Fjord",
    Description = "Calm and public: white ground, clear lines, a dark foot. Suits a municipality.",
    Category = "Themes")]
