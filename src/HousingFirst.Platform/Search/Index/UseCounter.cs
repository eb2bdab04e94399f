namespace HousingFirst.Platform.Search.Index;

/// <summary>Counts the questions that a host was asked, so that what nobody has used for the longest time can be told.</summary>
internal sealed class UseCounter
{
    private int _now;

    public int Now => Volatile.Read(ref _now);

    public void Next() => Interlocked.Increment(ref _now);
}
