global using HousingFirst.BrowserTests.Site;
global using Microsoft.Playwright;
