global using HousingFirst.Sdk.Audit;
global using HousingFirst.Sdk.Modules;
global using HousingFirst.Sdk.Security;
