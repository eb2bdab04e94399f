using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Guidance.Calculators;

/// <summary>The day it is where the portal is, and the days that count there.</summary>
internal sealed class PortalDay(ICurrentPortal current, TimeProvider clock)
{
    public DateOnly Today => clock.Today(current.Portal);

    public DanishBusinessDays BusinessDays => current.Portal.Settings<BusinessDaySettings>(BusinessDaySettings.Key).ToDays();
}
