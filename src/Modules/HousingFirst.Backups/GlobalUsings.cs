global using HousingFirst.Sdk.Backups;
global using HousingFirst.Sdk.Modules;
global using HousingFirst.Sdk.Security;
