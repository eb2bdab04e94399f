global using HousingFirst.Sdk.Administration;
global using HousingFirst.Sdk.Modules;
global using HousingFirst.Sdk.Security;
