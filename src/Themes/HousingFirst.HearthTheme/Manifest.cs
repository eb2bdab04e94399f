using HousingFirst.Sdk.Modules;

[assembly: Theme(
    "HousingFirst.HearthTheme",
    Name = "Hearth",
    Description = "Warm and personal: tinted ground, soft cards, a serif in the headings. Suits a provider.",
    Category = "Themes")]
