[assembly: Module(
    "HousingFirst.Branding",
    Name = "Branding",
    Category = "Platform",
    Description = "How a portal looks: its name, logo, colours, typeface and contact block, and the stylesheet made from them.",
    IsAlwaysEnabled = true)]
