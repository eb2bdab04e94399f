global using HousingFirst.Sdk.Modules;
