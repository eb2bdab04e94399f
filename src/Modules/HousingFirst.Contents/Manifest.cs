using HousingFirst.Sdk.Modules;

[assembly: Module(
    "HousingFirst.Contents",
    Name = "Content",
    Category = "Content",
    Description = "Content types, items with drafts and versions, addresses, lists, taxonomies, menus and media.",
    IsAlwaysEnabled = true)]
