namespace HousingFirst.Platform.Mail;

/// <summary>When a mail is tried again, and when no more.</summary>
internal static class MailRules
{
    /// <summary>How long a mail is tried, counted from its first try.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>How long a mail waits where there is no server at all. A receipt from a month ago helps nobody, and holds an address.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(30);

    /// <summary>How long the emptied row of a mail is kept.</summary>
    public static readonly TimeSpan KeptAfterEnd = TimeSpan.FromDays(30);

    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3),
        TimeSpan.FromHours(6),
    ];

    /// <summary>When the try after this one is due: ever later, and a last time when patience ends.</summary>
    /// <param name="tries">Tries so far, this one included.</param>
    /// <param name="firstTried">When the first one was.</param>
    /// <param name="now">When this one is.</param>
    public static DateTime NextTry(int tries, DateTime firstTried, DateTime now)
    {
        var next = now + Delays[Math.Clamp(tries, 1, Delays.Length) - 1];
        var end = firstTried + Patience;
        return next < end ? next : end;
    }

    /// <summary>Whether a mail that is due has been tried long enough.</summary>
    public static bool IsOver(DateTime? firstTried, DateTime now) => firstTried is { } first && now - first >= Patience;
}
