using HousingFirst.Sdk.Portals;

namespace HousingFirst.Guidance.Calculators;

/// <summary>The day it is where the portal is.</summary>
internal sealed class PortalDay(ICurrentPortal current, TimeProvider clock)
{
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), current.Portal.TimeZone).DateTime);
}
