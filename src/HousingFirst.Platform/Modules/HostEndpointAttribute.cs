namespace HousingFirst.Platform.Modules;

/// <summary>Marks an endpoint that belongs to the host and not to a feature, such as health.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HostEndpointAttribute : Attribute;
