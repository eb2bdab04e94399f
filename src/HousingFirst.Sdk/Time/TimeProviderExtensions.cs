using HousingFirst.Sdk.Portals;

namespace HousingFirst.Sdk.Time;

/// <summary>The clock as people in a portal read it.</summary>
public static class TimeProviderExtensions
{
    /// <summary>The day it is in the portal's time: reviews, deadlines and what is counted by the day go by it.</summary>
    public static DateOnly Today(this TimeProvider clock, IPortal portal)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(portal);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), portal.TimeZone).DateTime);
    }
}
