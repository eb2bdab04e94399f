global using HousingFirst.Sdk.Modules;
global using HousingFirst.Sdk.Recipes;
global using HousingFirst.Sdk.Theming;
