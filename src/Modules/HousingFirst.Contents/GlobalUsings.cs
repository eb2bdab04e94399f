global using HousingFirst.Sdk.Content;
global using HousingFirst.Sdk.Content.Definitions;
global using HousingFirst.Sdk.Content.Parts;
