namespace HousingFirst.Sdk.Security;

/// <summary>
/// Counts what strangers send to the current portal through its forms, so that a flood is turned away and people are not. The
/// sender's network address is kept as a keyed hash in memory, for an hour or, with what it sent once, a day, and is given to nobody.
/// </summary>
public interface ISubmissionLimit
{
    /// <summary>Counts one sending by the current request's sender, unless that would be one too many.</summary>
    /// <param name="form">Name of the form.</param>
    /// <param name="perSenderAnHour">How many one network address may send within an hour.</param>
    /// <param name="perPortalADay">How many the portal takes within a day from all together.</param>
    /// <returns>Null when it was counted; otherwise how long until one more is taken.</returns>
    TimeSpan? Take(string form, int perSenderAnHour, int perPortalADay);

    /// <summary>
    /// Counts one sending by the current request's sender alone, for a form that no sender must be able to close to everybody else. When
    /// very many send within an hour, those who come last are not counted.
    /// </summary>
    /// <param name="form">Name of the form.</param>
    /// <param name="perSenderAnHour">How many one network address may send within an hour.</param>
    /// <returns>Null when it is taken; otherwise how long until one more is.</returns>
    TimeSpan? Take(string form, int perSenderAnHour);

    /// <summary>
    /// Whether the current request's sender sends just this for the first time within a day. What was sent and by whom is kept as one keyed hash in
    /// memory; when very much is sent, the answer is no.
    /// </summary>
    /// <param name="form">Name of the form.</param>
    /// <param name="what">What is sent.</param>
    bool IsFirstToday(string form, string what);
}
