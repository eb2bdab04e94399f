using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Sdk.Content.Definitions;

internal static class DefinitionSettings
{
    public static T Read<T>(JsonObject? settings)
        where T : class, new()
        => ContentJson.Read<T>(settings?[typeof(T).Name]) ?? new T();
}
