namespace HousingFirst.Platform.Web;

/// <summary>A clock that started at a given instant when the host did, to show in Development what time does.</summary>
internal sealed class ShiftedClock(DateTimeOffset startsAt) : TimeProvider
{
    private readonly TimeSpan _shift = startsAt - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _shift;
}
