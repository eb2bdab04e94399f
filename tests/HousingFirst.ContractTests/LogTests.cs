using System.Reflection;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Modules;
using HousingFirst.Ui;
using Microsoft.Extensions.Logging;

namespace HousingFirst.ContractTests;

/// <summary>What operators look for in the log by number is one thing.</summary>
public sealed class LogTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void EventIds_AcrossTheHouse_AreEachGivenOnce()
    {
        Assembly[] house = [typeof(ModuleStartup).Assembly, typeof(UiServiceCollectionExtensions).Assembly, typeof(PlatformBuilderExtensions).Assembly,
            typeof(Program).Assembly, .. Modules.Assemblies];
        var events = house.SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetMethods(All))
            .Select(method => (Method: method, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(found => found.Event is not null)
            .ToList();

        Assert.NotEmpty(events);
        Assert.Empty(events.GroupBy(found => found.Event!.EventId).Where(given => given.Count() > 1) // looked for above
            .Select(given => $"{given.Key}: {string.Join(", ", given.Select(found => $"{found.Method.DeclaringType!.Name}.{found.Method.Name}"))}"));
    }
}
