global using HousingFirst.Platform.Portals;
global using HousingFirst.Platform.Web;
